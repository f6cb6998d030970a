/** Path of a requested file within the site. */
export const fileAt = (address: string) => new URL(address, "http://localhost/").pathname.slice(1);
