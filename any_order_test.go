package mixta_test

import (
	"bytes"
	"fmt"
	"io"
	"maps"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/go-json-experiment/json/jsontext"
	"github.com/google/go-cmp/cmp"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/conformance"
)

// tree is a JSON value whose members can be put in another order.
type tree struct {
	text    string // of what has no parts
	names   []string
	members []*tree
	items   []*tree
	kind    byte
}

func parseTree(d *jsontext.Decoder) (*tree, error) {
	t := &tree{kind: byte(d.PeekKind())}
	if t.kind != '{' && t.kind != '[' {
		v, err := d.ReadValue()
		t.text = string(v)
		return t, err
	}
	if _, err := d.ReadToken(); err != nil {
		return nil, err
	}
	for d.PeekKind() != '}' && d.PeekKind() != ']' {
		if t.kind == '{' {
			name, err := d.ReadToken()
			if err != nil {
				return nil, err
			}
			t.names = append(t.names, name.String())
		}
		v, err := parseTree(d)
		if err != nil {
			return nil, err
		}
		if t.kind == '{' {
			t.members = append(t.members, v)
		} else {
			t.items = append(t.items, v)
		}
	}
	_, err := d.ReadToken()
	return t, err
}

// shuffled puts all members in a random order.
func (t *tree) shuffled(r *rand.Rand) *tree {
	out := &tree{text: t.text, kind: t.kind}
	for _, i := range r.Perm(len(t.members)) {
		out.names, out.members = append(out.names, t.names[i]), append(out.members, t.members[i].shuffled(r))
	}
	for _, v := range t.items {
		out.items = append(out.items, v.shuffled(r))
	}
	return out
}

// spelling is how a tree is written.
type spelling struct {
	indent, line string
	escaped      bool // each letter of each string
}

func (s spelling) write(b *strings.Builder, t *tree, depth int) {
	text := func(quoted string) {
		if !s.escaped {
			b.WriteString(quoted)
			return
		}
		plain, _ := jsontext.AppendUnquote(nil, quoted)
		b.WriteByte('"')
		for _, c := range utf16.Encode([]rune(string(plain))) {
			fmt.Fprintf(b, `\u%04X`, c)
		}
		b.WriteByte('"')
	}
	next := func(i int) {
		if i > 0 {
			b.WriteByte(',')
		}
		b.WriteString(s.line + strings.Repeat(s.indent, depth+1))
	}
	switch t.kind {
	case '{':
		b.WriteByte('{')
		for i, name := range t.names {
			next(i)
			quoted, _ := jsontext.AppendQuote(nil, name)
			text(string(quoted))
			b.WriteString(":" + s.indent)
			s.write(b, t.members[i], depth+1)
		}
		b.WriteString(s.line + "}")
	case '[':
		b.WriteByte('[')
		for i, v := range t.items {
			next(i)
			s.write(b, v, depth+1)
		}
		b.WriteString(s.line + "]")
	case '"':
		text(t.text)
	default:
		b.WriteString(t.text)
	}
}

var spellings = map[string]spelling{
	"compact": {}, "pretty": {indent: "  ", line: "\n"}, "CRLF": {indent: "\t", line: "\r\n"}, "escaped": {escaped: true},
}

// judged lists the findings but that on the order, without where they stand in the
// text, and what was read, in one spelling.
func judged(t *testing.T, in io.Reader) (findings []string, content string) {
	t.Helper()
	file, report, err := mixta.ReadReport(in)
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range report.Findings {
		if f.Rule.ID != "file.order" {
			findings = append(findings, fmt.Sprintf("%s %s %s %s %s %q", f.Severity, f.Rule.ID, f.Kind, f.ID, f.Pointer, f.Args))
		}
	}
	slices.Sort(findings)
	var b bytes.Buffer
	if report.OK() {
		if err := file.Write(&b); err != nil {
			t.Fatal(err)
		}
		v := jsontext.Value(b.Bytes())
		if err := v.Canonicalize(); err != nil { // extensions are kept as they are spelled
			t.Fatal(err)
		}
		return findings, string(v)
	}
	return findings, ""
}

// piped can be read once.
type piped struct{ io.Reader }

// TestAnyOrder: whatever the order of all members and the spelling of the text,
// the records are the same, and so is all that is found in them.
func TestAnyOrder(t *testing.T) {
	files, err := conformance.Files()
	if err != nil {
		t.Fatal(err)
	}
	examples, _ := filepath.Glob("examples/*/*.json")
	for _, base := range conformance.Bases() {
		files[base] = []byte(clean(t, base))
	}
	for _, name := range examples {
		if files[name], err = os.ReadFile(name); err != nil {
			t.Fatal(err)
		}
	}
	if len(examples) < 10 || len(files) < 400 {
		t.Fatalf("%d files, %d examples", len(files), len(examples))
	}
	r := rand.New(rand.NewPCG(15, 1))
	tried := 0
	for _, name := range slices.Sorted(maps.Keys(files)) {
		b := files[name]
		if !jsontext.Value(b).IsValid() || len(b) > 1<<20 || strings.HasPrefix(name, "cases/json.depth") {
			continue // where a text ends, what is behind it is not read
		}
		whole, err := parseTree(jsontext.NewDecoder(bytes.NewReader(b)))
		if err != nil {
			t.Fatal(name, err)
		}
		if testing.Short() && r.IntN(4) > 0 {
			continue
		}
		want, wanted := judged(t, bytes.NewReader(b))
		for form, s := range spellings {
			var text strings.Builder
			s.write(&text, whole.shuffled(r), 0)
			var in io.Reader
			switch way := r.IntN(4); way {
			case 0:
				in = piped{strings.NewReader(text.String())}
			case 1:
				in = bytes.NewReader(packers["gzip"](t, text.String()))
			case 2:
				in = piped{bytes.NewReader(packers["zstd"](t, text.String()))}
			default:
				in = strings.NewReader(text.String())
			}
			tried++
			got, content := judged(t, in)
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("%s, %s: findings (-in order +shuffled)\n%s", name, form, diff)
			}
			if content != wanted {
				t.Errorf("%s, %s: other records", name, form)
			}
		}
	}
	t.Logf("%d texts", tried)
}

// TestPlacesInAnyOrder: a finding names the line and column of the text that was
// sent.
func TestPlacesInAnyOrder(t *testing.T) {
	b, err := os.ReadFile("conformance/clean/plan.json")
	if err != nil {
		t.Fatal(err)
	}
	text := change(t, change(t, string(b), `"percent":50`, `"percent":5000`), `"session":"ordinary"`, `"session":7`)
	whole, err := parseTree(jsontext.NewDecoder(strings.NewReader(text)))
	if err != nil {
		t.Fatal(err)
	}
	r := rand.New(rand.NewPCG(15, 2))
	for range 50 {
		var out strings.Builder
		spellings["pretty"].write(&out, whole.shuffled(r), 0)
		report, err := mixta.Validate(strings.NewReader(out.String()))
		if err != nil {
			t.Fatal(err)
		}
		n := 0
		for _, f := range report.Findings {
			if f.Severity < check.Error {
				continue
			}
			n++
			line := strings.Split(out.String(), "\n")[f.Line-1]
			if rest := line[f.Column-1:]; !strings.HasPrefix(rest, "5000") && !strings.HasPrefix(rest, "7") {
				t.Fatalf("%s at %d:%d: %s", f.Rule.ID, f.Line, f.Column, line)
			}
		}
		if n != 2 {
			t.Fatalf("%d errors: %v", n, report.Err())
		}
	}
}

// TestOrderIsOneNote: whatever is out of place, the order is one note.
func TestOrderIsOneNote(t *testing.T) {
	for _, text := range []string{
		`{"plans":[],"meetings":[],"envelope":{},"mixta":"1.0"}`,
		`{"mixta":"1.0","receipts":[],"withdrawals":[],"proposals":{"plans":[],"meetings":[]},"conflicts":{}}`,
	} {
		var notes []string
		for _, o := range validate(t, text) {
			if o.Rule == "file.order" {
				notes = append(notes, o.Pointer)
			}
		}
		if len(notes) != 1 {
			t.Errorf("%s: %v", text, notes)
		}
	}
}
