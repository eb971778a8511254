import { openDataFolderAddress, pageAddress, type RecoveryReason, recoveryAddress } from './addresses.ts';

const policy =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** The recovery page at this address, or `undefined` when the address names none. */
export function recoveryResponse(address: string): Response | undefined {
  const reason = reasons.find((candidate) => recoveryAddress(candidate) === address);
  if (reason === undefined) {
    return undefined;
  }
  return new Response(recoveryHtml(reason), {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy,
      'x-content-type-options': 'nosniff',
    },
  });
}

const reasons: readonly RecoveryReason[] = ['page', 'host', 'locked'];

const whatHappened: Readonly<Record<RecoveryReason, { readonly en: string; readonly hi: string }>> = {
  page: {
    en: 'The screen of Haat stopped twice in a minute.',
    hi: 'हाट की स्क्रीन एक मिनट में दो बार रुक गई।',
  },
  host: {
    en: 'The part of Haat that saves bills stopped several times in a minute.',
    hi: 'हाट का वह हिस्सा, जो बिल सहेजता है, एक मिनट में कई बार रुक गया।',
  },
  locked: {
    en: 'Haat is already open on this data, in a browser or for another user of this computer. Close it there first.',
    hi: 'इसी डेटा पर हाट पहले से खुला है - किसी ब्राउज़र में या इस कंप्यूटर के किसी और उपयोगकर्ता के पास। पहले उसे वहाँ बंद करें।',
  },
};

/** Plain HTML in both languages: it must work when no script of ours does, so its buttons are links. */
function recoveryHtml(reason: RecoveryReason): string {
  return `<!doctype html>
<html lang="hi">
<head>
<meta charset="utf-8">
<title>Haat · हाट</title>
<style>
  body { margin: 0; min-height: 100vh; display: grid; place-items: center; background: #f7f3ec; color: #22252e;
    font: 18px/1.5 "Noto Sans", "Noto Sans Devanagari", "Nirmala UI", system-ui, sans-serif; }
  main { max-width: 40rem; padding: 2rem; }
  h1 { font-size: 1.6rem; margin: 0 0 1rem; color: #2b3a75; }
  section + section { margin-top: 1.5rem; border-top: 1px solid #d8cfbf; padding-top: 1.5rem; }
  nav { display: flex; flex-wrap: wrap; gap: 1rem; margin-top: 2rem; }
  a { display: inline-block; min-height: 44px; padding: 0.6rem 1.4rem; box-sizing: border-box; border-radius: 8px;
    border: 2px solid #2b3a75; color: #2b3a75; text-decoration: none; }
  a.first { background: #2b3a75; color: #fff; }
  a:focus-visible { outline: 3px solid #a8323a; outline-offset: 2px; }
</style>
</head>
<body>
<main>
<section lang="hi">
<h1>हाट को फिर से शुरू करना होगा</h1>
<p>${whatHappened[reason].hi} जिन बिलों पर "भुगतान हुआ" दिख चुका है, वे इस कंप्यूटर पर सुरक्षित हैं।</p>
<p>"फिर से कोशिश करें" दबाएँ। यही पन्ना बार-बार आए, तो कंप्यूटर को बंद करके चालू करें और अपने सहायक को बताएँ।</p>
</section>
<section lang="en">
<h1>Haat needs to start again</h1>
<p>${whatHappened[reason].en} Every bill that was shown as paid is safe on this computer.</p>
<p>Press "Try again". If this page keeps coming back, restart the computer and tell the person who supports you.</p>
</section>
<nav>
<a class="first" href="${pageAddress}">फिर से कोशिश करें · Try again</a>
<a href="${openDataFolderAddress}">डेटा फ़ोल्डर खोलें · Open the data folder</a>
</nav>
</main>
</body>
</html>
`;
}
