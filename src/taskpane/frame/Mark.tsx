/** The product's mark: four quarter bars in a petrol square, the last one the quarter being reported. */
export function Mark({ className }: { readonly className?: string }) {
  return (
    <svg
      className={className}
      width="28"
      height="28"
      viewBox="0 0 16 16"
      aria-hidden
      focusable="false"
      style={{ forcedColorAdjust: 'none' }}
    >
      <rect width="16" height="16" rx="2.3" fill="#056f7d" />
      <path d="M2 9h2v4.5H2zM5 6.5h2v7H5zM8 7.5h2v6H8z" fill="#95ccd7" />
      <path d="M11 3h3v10.5h-3z" fill="#fff" />
    </svg>
  );
}
