/** The page asks for its port to the host. Carries nothing. */
export const connectChannel = 'haat:connect';

/** Main hands the page its port to the host. Carries one MessagePort. */
export const portChannel = 'haat:port';
