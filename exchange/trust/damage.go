package trust

import (
	"bytes"
	"compress/gzip"
	"html"
	"io"
	"regexp"
	"slices"
	"strings"
	"time"

	"github.com/go-json-experiment/json"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/record"
)

// mostDamaged bounds the files that [Trust.Diagnose] reads, in bytes.
const mostDamaged = 64 << 20

// Diagnose finds out whether a file is refused only for what mail systems and
// editors do to files: other line ends, a byte order mark, compression, an HTML
// page around it. If undoing that makes every signature hold, it replaces the
// verdict's report by a finding that says what to undo, and how. The file stays
// refused. No signature, no diagnosis: a file is read only if its signatures
// hold over the digest they name.
func (t *Trust) Diagnose(v *Outcome, f io.ReadSeeker, signatures []byte, at time.Time, by ...record.Actor) {
	if !slices.ContainsFunc(v.Report.Findings, func(f check.Finding) bool {
		return slices.Contains([]*check.Rule{&malformed, &lineBreak, &wrong, &otherFile}, f.Rule)
	}) {
		return
	}
	undo(signatures, mostBytes, signatureDamage, nil, func(repaired []byte, signatureSteps []check.Text) bool {
		_, over, err := parseSignatures(repaired)
		if w := t.Verify(over, repaired, at, by...); err != nil || !w.OK() {
			return false
		}
		fileSteps, ok := undone(f, v.File, over)
		if !ok {
			return false
		}
		x := verifier{verdict: Outcome{File: v.File, Authentic: v.Authentic, LastValid: v.LastValid}}
		x.hit(&damaged, "", instructions(fileSteps, signatureSteps))
		*v = x.verdict
		return true
	})
}

// undone returns the steps that restore a file to the signed digest.
func undone(f io.ReadSeeker, have, want record.Digest) (steps []check.Text, ok bool) {
	if have == want {
		return nil, true
	}
	if _, err := f.Seek(0, io.SeekStart); err != nil {
		return nil, false
	}
	b, err := io.ReadAll(io.LimitReader(f, mostDamaged+1))
	if err != nil || len(b) > mostDamaged {
		return nil, false
	}
	ok = undo(b, mostDamaged, fileDamage, nil, func(b []byte, done []check.Text) bool {
		steps = slices.Clone(done)
		return digestOf(b) == want
	})
	return steps, ok
}

// damage is one thing that happens to files on their way. undo returns nil if
// there is no sign of it.
type damage struct {
	how  check.Text
	undo func(b []byte, most int) []byte
}

// undo undoes every combination of the damages that b has signs of, in their
// order, until one is found.
func undo(b []byte, most int, damages []damage, done []check.Text, found func([]byte, []check.Text) bool) bool {
	if len(damages) == 0 {
		return found(b, done)
	}
	first, rest := damages[0], damages[1:]
	if undo(b, most, rest, done, found) {
		return true
	}
	repaired := first.undo(b, most)
	return repaired != nil && undo(repaired, most, rest, append(slices.Clip(done), first.how), found)
}

var (
	compressed = damage{check.Text{EN: "decompress it (gunzip)", ES: "descomprímalo (gunzip)"}, decompress}
	inPage     = damage{check.Text{EN: "take its text out of the HTML page, from the first { to the last }", ES: "extraiga su texto de la página HTML, desde la primera { hasta la última }"}, fromPage}
	marked     = damage{check.Text{EN: "remove the byte order mark, its first three bytes (tail -c +4)", ES: "quite la marca de orden de bytes, sus tres primeros bytes (tail -c +4)"},
		func(b []byte, _ int) []byte { return cut(bytes.CutPrefix(b, []byte("\ufeff"))) }}
	wide = damage{check.Text{EN: "convert it from UTF-16 to UTF-8, without byte order mark", ES: "conviértalo de UTF-16 a UTF-8, sin marca de orden de bytes"}, func(b []byte, _ int) []byte {
		if bytes.HasPrefix(b, []byte("\xff\xfe")) || bytes.HasPrefix(b, []byte("\xfe\xff")) {
			return b
		}
		return nil
	}}

	fileDamage = []damage{compressed, inPage, marked,
		{check.Text{EN: "convert its line ends from CRLF to LF (dos2unix)", ES: "convierta sus fines de línea de CRLF a LF (dos2unix)"},
			func(b []byte, _ int) []byte { return replaced(b, "\r", "") }},
		{check.Text{EN: "convert its line ends from LF to CRLF (unix2dos)", ES: "convierta sus fines de línea de LF a CRLF (unix2dos)"}, func(b []byte, _ int) []byte {
			if bytes.Contains(b, []byte("\r")) {
				return nil
			}
			return replaced(b, "\n", "\r\n")
		}},
		{check.Text{EN: "remove the line end added after its last line", ES: "quite el fin de línea agregado tras la última línea"},
			func(b []byte, _ int) []byte { return cut(bytes.CutSuffix(b, []byte("\n"))) }},
		{check.Text{EN: "restore the line end missing after its last line", ES: "reponga el fin de línea que falta tras la última línea"},
			func(b []byte, _ int) []byte { return append(bytes.Clone(b), '\n') }},
	}
	signatureDamage = []damage{compressed, inPage, marked,
		{check.Text{EN: "join the lines broken inside its values", ES: "una las líneas cortadas dentro de sus valores"},
			func(b []byte, _ int) []byte { return replaced(bytes.ReplaceAll(b, []byte("\r"), nil), "\n", "") }},
		{check.Text{EN: "write its values in base64url: - for +, _ for /, without = or line breaks", ES: "escriba sus valores en base64url: - por +, _ por /, sin = ni saltos de línea"}, toBase64URL},
	}
)

func cut(b []byte, ok bool) []byte {
	if !ok {
		return nil
	}
	return b
}

func replaced(b []byte, from, to string) []byte {
	if !bytes.Contains(b, []byte(from)) {
		return nil
	}
	return bytes.ReplaceAll(b, []byte(from), []byte(to))
}

func decompress(b []byte, most int) []byte {
	z, err := gzip.NewReader(bytes.NewReader(b))
	if err != nil {
		return nil
	}
	out, err := io.ReadAll(io.LimitReader(z, int64(most)+1))
	if err != nil || len(out) > most {
		return nil
	}
	return out
}

// fromPage returns the JSON text in an HTML page.
func fromPage(b []byte, _ int) []byte {
	start, end := bytes.IndexByte(b, '{'), bytes.LastIndexByte(b, '}')
	if !bytes.HasPrefix(bytes.TrimSpace(b), []byte("<")) || start < 0 || end < start {
		return nil
	}
	return []byte(html.UnescapeString(lineBreakTag.ReplaceAllString(string(b[start:end+1]), "\n")))
}

var lineBreakTag = regexp.MustCompile(`(?i)<br ?/?>\r?\n?`)

// toBase64URL rewrites the values of a signature file in base64url.
func toBase64URL(b []byte, _ int) []byte {
	s, err := readForm(b)
	if err != nil {
		return nil
	}
	url := strings.NewReplacer("+", "-", "/", "_", "=", "", "\r", "", "\n", "").Replace
	s.Payload = url(s.Payload)
	for i := range s.Signatures {
		s.Signatures[i].Protected, s.Signatures[i].Signature = url(s.Signatures[i].Protected), url(s.Signatures[i].Signature)
	}
	out, err := json.Marshal(s)
	if err != nil {
		return nil
	}
	return out
}

// instructions lists what to undo in either file.
func instructions(file, signatures []check.Text) check.Text {
	var es, en []string
	list := func(inES, inEN string, steps []check.Text) {
		for i, s := range steps {
			if i > 0 {
				inES, inEN = "", ""
			}
			es, en = append(es, inES+s.ES), append(en, inEN+s.EN)
		}
	}
	list("en el archivo, ", "in the file, ", file)
	list("en el archivo de firmas, ", "in the signature file, ", signatures)
	return check.Text{ES: strings.Join(es, "; "), EN: strings.Join(en, "; ")}
}
