/** Name of the layer of figures. */
export const FIGURES = 'figures';
