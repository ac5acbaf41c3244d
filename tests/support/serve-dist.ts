import { DIST } from './paths.ts';
import { serve } from './serve.ts';

serve(DIST).listen(Number(process.argv[2]));
