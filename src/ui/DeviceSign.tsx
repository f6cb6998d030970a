/** Icon of a profile kept on this device. Decorative: always show the same information as text. */
export const DeviceSign = () => (
  <svg className="device-sign" viewBox="0 0 12 12" width={12} height={12} aria-hidden="true">
    <path d="M1.5 2h9v6h-9zM4 10.5h4" fill="none" stroke="currentColor" strokeWidth={1.5} />
  </svg>
);
