import type { APIRoute } from 'astro';
import { licences } from '../publish/licences.ts';

/** The licences of what the site ships. */
export const GET: APIRoute = () => new Response(licences());
