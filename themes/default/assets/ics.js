// Calendar files after RFC 5545: CRLF, text escaped, lines folded at 75 octets without cutting a character in two.
(function () {
  'use strict';

  const escaped = text => text.replace(/\\/g, '\\\\').replace(/;/g, '\\;').replace(/,/g, '\\,').replace(/\r\n|\r|\n/g, '\\n');

  const octets = sign => new TextEncoder().encode(sign).length;

  function folded(line) {
    const parts = [];
    let part = '';
    let size = 0;
    for (const sign of line) {
      if (size + octets(sign) > 75) {
        parts.push(part);
        part = ' ';
        size = 1;
      }
      part += sign;
      size += octets(sign);
    }
    parts.push(part);
    return parts.join('\r\n');
  }

  // A short number made of a text, so that the same event keeps its UID and a second import replaces the first.
  function fingerprint(text) {
    let hash = 2166136261;
    for (const byte of new TextEncoder().encode(text))
      hash = Math.imul(hash ^ byte, 16777619) >>> 0;
    return hash.toString(16).padStart(8, '0');
  }

  // events: [{ from: 'YYYYMMDD', until: 'YYYYMMDD' (the day after the last), title, note }]; now: a Date.
  function write(events, now) {
    // Minutes since 2024, so that of two files the later one counts.
    const firstDay = Date.UTC(2024, 0, 1);
    const stamp = now.toISOString().replace(/[-:]/g, '').replace(/\.\d+/, '');
    const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//PlaybookGen//Customer year//EN', 'CALSCALE:GREGORIAN'];
    const seen = new Map();
    for (const event of events) {
      // By what it is, not by when: an event that moves keeps its UID, and the calendar moves it too.
      const key = event.title;
      const again = seen.get(key) || 0;
      seen.set(key, again + 1);
      lines.push(
        'BEGIN:VEVENT',
        'UID:' + fingerprint(key) + '-' + again + '@playbookgen.invalid',
        'DTSTAMP:' + stamp,
        'SEQUENCE:' + Math.max(0, Math.floor((now.getTime() - firstDay) / 60000)),
        'DTSTART;VALUE=DATE:' + event.from,
        'DTEND;VALUE=DATE:' + event.until,
        'SUMMARY:' + escaped(event.title));
      if (event.note)
        lines.push('DESCRIPTION:' + escaped(event.note));
      lines.push('TRANSP:TRANSPARENT', 'END:VEVENT');
    }
    lines.push('END:VCALENDAR');
    return lines.map(folded).join('\r\n') + '\r\n';
  }

  window.playbookIcs = { write };
})();
