/** Snow mountains at dawn, a river road, one lit window: the way home. Drawn here, so nothing has to be fetched for it. */
export function Scene() {
  return (
    <svg className="scene" viewBox="0 0 900 900" preserveAspectRatio="xMidYMax slice" aria-hidden="true">
      <defs>
        <linearGradient id="sky" x1="0" y1="0" x2="0" y2="1">
          <stop offset="0" stopColor="#184c66" />
          <stop offset="0.38" stopColor="#4d8199" />
          <stop offset="0.62" stopColor="#b9cdd0" />
          <stop offset="0.76" stopColor="#f2dfbd" />
          <stop offset="1" stopColor="#f7ead2" />
        </linearGradient>
        <linearGradient id="far" x1="0" y1="0" x2="0" y2="1">
          <stop offset="0" stopColor="#8fb0bd" />
          <stop offset="1" stopColor="#c5d5d4" />
        </linearGradient>
        <linearGradient id="middle" x1="0" y1="0" x2="0" y2="1">
          <stop offset="0" stopColor="#477a91" />
          <stop offset="1" stopColor="#7fa3ae" />
        </linearGradient>
        <linearGradient id="near" x1="0" y1="0" x2="0" y2="1">
          <stop offset="0" stopColor="#20566f" />
          <stop offset="1" stopColor="#17465c" />
        </linearGradient>
      </defs>
      <rect width="900" height="900" fill="url(#sky)" />
      <circle cx="640" cy="520" r="46" fill="#f9e7bf" />
      <circle cx="640" cy="520" r="92" fill="#f9e7bf" opacity=".22" />
      <path
        d="M0 610 92 520l52 42 96-148 58 76 66-112 92 158 70-64 84 96 78-52 92 86 120-70v370H0Z"
        fill="url(#far)"
      />
      <path
        d="m240 414-40 62 26-14 18 20 20-24 28 22ZM364 378l-38 64 24-12 18 22 18-22 28 18Z"
        fill="#f6f5ee"
      />
      <path d="M0 700 118 600l76 58 122-96 96 96 88-52 112 92 96-70 192 128v144H0Z" fill="url(#middle)" />
      <path
        d="M0 760c120-46 214-62 330-24 96 32 168 26 262-18 110-52 214-42 308 14v168H0Z"
        fill="url(#near)"
      />
      <path
        d="M300 900c40-42 140-52 148-88 6-28-70-30-64-58 5-22 66-30 104-42"
        fill="none"
        stroke="#f3dfb4"
        strokeWidth="11"
        strokeLinecap="round"
        opacity=".9"
      />
      <path d="M494 712v-26l26-20 26 20v26Z" fill="#113546" />
      <path d="M486 690 520 663l34 27" fill="none" stroke="#113546" strokeWidth="6" strokeLinecap="round" />
      <rect x="512" y="690" width="15" height="14" rx="1.5" fill="#ffd98a" />
      <path d="M0 862c150-60 250-40 360 0s330 40 540-28v66H0Z" fill="#113a4d" />
    </svg>
  );
}
