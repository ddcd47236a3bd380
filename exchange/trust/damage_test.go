package trust

import (
	"bytes"
	"compress/gzip"
	"html"
	"slices"
	"strings"
	"testing"

	"github.com/go-json-experiment/json"
	"github.com/google/go-cmp/cmp"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/record"
)

func gzipped(t *testing.T, b []byte) []byte {
	t.Helper()
	var out bytes.Buffer
	z := gzip.NewWriter(&out)
	if _, err := z.Write(b); err != nil || z.Close() != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func page(b []byte) []byte {
	return []byte("<html><head><meta charset=\"utf-8\"></head>\r\n<body><pre>" + html.EscapeString(string(b)) + "</pre></body></html>\r\n")
}

// TestDiagnose: what mail does to a signed file or its signatures is refused, and
// the finding says what to undo; what is not mail's doing keeps its finding.
func TestDiagnose(t *testing.T) {
	file := base(t)
	bo, pe := newKey(t, EdDSA), newKey(t, ES256)
	tr := believing(t, entry(bo, "BO-VDSSC", days), entry(pe, "PE-DEVIDA", days))
	d := digestOf(file)
	sig := signedBy(t, d, bo, pe)
	crlf := func(b []byte) []byte { return bytes.ReplaceAll(b, []byte("\n"), []byte("\r\n")) }
	bom := func(b []byte) []byte { return append([]byte("\ufeff"), b...) }
	plain := func(b []byte) []byte { // as base64 tools write it
		s, _, err := parseSignatures(b)
		if err != nil {
			t.Fatal(err)
		}
		out := string(b)
		for _, part := range []string{s.Signatures[0].Signature, s.Signatures[1].Signature} {
			out = strings.ReplaceAll(out, part, strings.NewReplacer("-", "+", "_", "/").Replace(part)+"==")
		}
		return []byte(out)
	}
	wrapped := func(b []byte) []byte { // at 76 letters, as mail does
		var out []byte
		for line := range bytes.Lines(b) {
			for len(line) > 76 {
				out, line = append(append(out, line[:76]...), "\r\n"...), line[76:]
			}
			out = append(out, line...)
		}
		return out
	}
	oneLine := bytes.ReplaceAll(file, []byte("\n"), nil)
	sigOneLine := signedBy(t, digestOf(oneLine), bo, pe)
	for name, test := range map[string]struct {
		file, signatures []byte
		want             string
	}{
		"line ends":                    {crlf(file), sig, "in the file, convert its line ends from CRLF to LF (dos2unix)"},
		"line ends, one too many":      {append(crlf(file), '\r'), sig, "in the file, convert its line ends from CRLF to LF (dos2unix)"},
		"line ends, in one line":       {append(bytes.TrimSuffix(oneLine, []byte("\n")), '\r'), sigOneLine, "in the file, convert its line ends from CRLF to LF (dos2unix)"},
		"byte order mark":              {bom(file), sig, "in the file, remove the byte order mark, its first three bytes (tail -c +4)"},
		"last line end lost":           {file[:len(file)-1], sig, "in the file, restore the line end missing after its last line"},
		"last line end doubled":        {append(bytes.Clone(file), '\n'), sig, "in the file, remove the line end added after its last line"},
		"compressed":                   {gzipped(t, file), sig, "in the file, decompress it (gunzip)"},
		"page":                         {page(file), sig, "in the file, take its text out of the HTML page, from the first { to the last }; restore the line end missing after its last line"},
		"all at once":                  {gzipped(t, bom(crlf(file))), sig, "in the file, decompress it (gunzip); remove the byte order mark, its first three bytes (tail -c +4); convert its line ends from CRLF to LF (dos2unix)"},
		"signatures: byte order mark":  {file, bom(sig), "in the signature file, remove the byte order mark, its first three bytes (tail -c +4)"},
		"signatures: compressed":       {file, gzipped(t, sig), "in the signature file, decompress it (gunzip)"},
		"signatures: page":             {file, page(sig), "in the signature file, take its text out of the HTML page, from the first { to the last }"},
		"signatures: lines":            {file, wrapped(sig), "in the signature file, join the lines broken inside its values"},
		"signatures: base64":           {file, plain(sig), "in the signature file, write its values in base64url: - for +, _ for /, without = or line breaks"},
		"signatures: line escaped":     {file, bytes.Replace(sig, []byte(`"payload": "`), []byte(`"payload": "\n`), 1), "in the signature file, write its values in base64url: - for +, _ for /, without = or line breaks"},
		"both":                         {crlf(file), bom(sig), "in the file, convert its line ends from CRLF to LF (dos2unix); in the signature file, remove the byte order mark, its first three bytes (tail -c +4)"},
		"signatures: CRLF is harmless": {file, crlf(sig), ""},
	} {
		t.Run(name, func(t *testing.T) {
			v := tr.Verify(digestOf(test.file), test.signatures, now)
			if test.want == "" {
				if !v.OK() {
					t.Error(rules(v.Report))
				}
				return
			}
			tr.Diagnose(&v, bytes.NewReader(test.file), test.signatures, now)
			if v.OK() || len(v.Signers) > 0 || !slices.Equal(rules(v.Report), []string{"trust.signature.damaged"}) {
				t.Fatal(v.OK(), rules(v.Report))
			}
			f := v.Report.Findings[0]
			if got := strings.TrimPrefix(f.Message(check.EN), "must be as it was signed; its signatures are valid once you undo the changes made in transit: "); got != test.want {
				t.Error(cmp.Diff(test.want, got))
			}
			if es := f.Message(check.ES); strings.Contains(es, "file") || !strings.Contains(es, "en el archivo") {
				t.Error(es)
			}
		})
	}
}

// TestDiagnoseOnlyDamage: a diagnosis neither hides another fault nor reads a file
// whose signatures do not hold over the digest they name.
func TestDiagnoseOnlyDamage(t *testing.T) {
	file := base(t)
	crlf := bytes.ReplaceAll(file, []byte("\n"), []byte("\r\n"))
	bo, stranger := newKey(t, EdDSA), newKey(t, EdDSA)
	tr := believing(t, entry(bo, "BO-VDSSC", days))
	sig := signedBy(t, digestOf(file), bo)
	altered := bytes.Replace(crlf, []byte("BO"), []byte("PE"), 1)
	for name, test := range map[string]struct {
		file, signatures []byte
		by               []record.Actor
		want             []string
		read             bool
	}{
		"altered too":           {altered, sig, nil, []string{"trust.signature.other-file"}, true},
		"by a stranger":         {crlf, signedBy(t, digestOf(file), stranger), nil, []string{"trust.key.unknown"}, false},
		"one by a stranger":     {crlf, signedBy(t, digestOf(file), bo, stranger), nil, []string{"trust.signature.other-file", "trust.key.unknown"}, false},
		"signer missing":        {crlf, sig, []record.Actor{"PE-DEVIDA"}, []string{"trust.signature.other-file", "trust.signer.missing"}, false},
		"signature altered":     {crlf, bytes.Replace(sig, []byte(`"signature": "`), []byte(`"signature": "A`), 1), nil, []string{"trust.signature.wrong"}, false},
		"not signed":            {crlf, nil, nil, []string{"trust.signature.missing"}, false},
		"page in a page":        {page(page(file)), sig, nil, []string{"trust.signature.other-file"}, true},
		"compressed many times": {gzipped(t, gzipped(t, file)), sig, nil, []string{"trust.signature.other-file"}, true},
	} {
		t.Run(name, func(t *testing.T) {
			v := tr.Verify(digestOf(test.file), test.signatures, now, test.by...)
			f := &counting{Reader: bytes.NewReader(test.file)}
			tr.Diagnose(&v, f, test.signatures, now, test.by...)
			if got := rules(v.Report); !slices.Equal(got, test.want) {
				t.Error(got)
			}
			if read := f.seeks > 0; read != test.read {
				t.Errorf("file read: %t", read)
			}
		})
	}
}

// TestDiagnoseBounds: what expands beyond the bound is not expanded.
func TestDiagnoseBounds(t *testing.T) {
	if decompress(gzipped(t, make([]byte, 1<<20+1)), 1<<20) != nil {
		t.Error("it was decompressed whole")
	}
}

// TestDamagedEntries: a key or trust file that mail or an editor changed is
// refused, and the error says what to undo.
func TestDamagedEntries(t *testing.T) {
	k := entry(newKey(t, EdDSA), "BO-FELCN", days)
	b, err := json.Marshal(k)
	if err != nil {
		t.Fatal(err)
	}
	for want, b := range map[string][]byte{
		"decompress it (gunzip)": gzipped(t, b),
		"take its text out of the HTML page, from the first { to the last }": page(b),
		"remove the byte order mark, its first three bytes (tail -c +4)":     append([]byte("\ufeff"), b...),
		"convert it from UTF-16 to UTF-8, without byte order mark":           append([]byte("\xff\xfe"), bytes.ReplaceAll(b, []byte(`"`), []byte("\"\x00"))...),
		"must be only the base64 between the BEGIN and END lines":            bytes.Replace(b, []byte(k.Public), []byte(`-----BEGIN PUBLIC KEY-----\n`+k.Public), 1),
		"must be in base64 on a single line":                                 bytes.Replace(b, []byte(k.Public[:40]), []byte(k.Public[:40]+`\r\n`), 1),
	} {
		parsed, err := ParseTrustedKey(b)
		if err == nil {
			err = New().Add(parsed)
		}
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%v, want %s", err, want)
		}
	}
}
