/** Types of `hosts.cjs` for specs. */
declare const hosts: { HOST_SPECS: string[] };

export = hosts;
