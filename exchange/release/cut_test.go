package release

import (
	"bytes"
	"compress/gzip"
	"context"
	"io"
	"strings"
	"testing"

	"github.com/comision-mixta/mixta/check"
)

// cuttable is a file of which the last of five records, a sibling in conflicts
// and a proposal hold the first ones back.
func cuttable() []byte {
	meeting := func(id, more string) string {
		return meetingAt(id, more, `{"name":"Lugar `+id+`","country":"BO"}`)
	}
	low, high := meeting("04", `,"joint":true`), strings.Replace(meeting("04", `,"joint":true,"aliases":[{"by":"BO-FELCN","value":"HERMANO-04"}]`), `{"BO-FELCN":1}`, `{"BO-FELCN":1,"BO":1}`, 1)
	return append(fileOf(`"meetings":[`+meeting("01", "")+`,`+meeting("02", `,"sources":[{"title":"véase HERMANO-04"}]`)+`,`+meeting("03", "")+`],"conflicts":{"meetings":[`+low+`,`+strings.Replace(high, open, `"marking":`+secret, 1)+`]}`), "\n \n"...)
}

// A file cut short is released as the whole one, where only white space is
// lost, or not at all: what was cut away may hold back what is left.
func TestCutAnywhere(t *testing.T) {
	file := cuttable()
	whole, account := copyOf(t, file, to("PE-DIRANDRO"))
	if account.Released != 3 || len(account.Withheld) != 3 {
		t.Fatalf("%+v", account)
	}
	for n := range file {
		var out bytes.Buffer
		_, err := Copy(context.Background(), &out, bytes.NewReader(file[:n]), to("PE-DIRANDRO"))
		switch blank := len(bytes.TrimSpace(file[n:])) == 0; {
		case blank && (err != nil || !bytes.Equal(out.Bytes(), whole)):
			t.Errorf("without the white space from byte %d on: %v", n, err)
		case !blank && (err == nil || out.Len() > 0):
			t.Fatalf("cut at byte %d of %d it is released: %s", n, len(file), out.Bytes())
		}
	}
}

// What the reading did not get to, or passed over, is not released without.
func TestUnread(t *testing.T) {
	good := string(cuttable())
	for name, test := range map[string]string{
		"more follows":              strings.TrimSpace(good) + `{}`,
		"a number that is none":     strings.Replace(good, `"ordinal":`, `"ordinal":0`, 1),
		"a name twice in a record":  strings.Replace(good, `"host":"BO"`, `"host":"BO","host":"PE"`, 1),
		"a name twice in the file":  strings.Replace(good, `"conflicts":`, `"conflicts":{},"conflicts":`, 1),
		"nested too deep":           strings.Replace(good, `"host":"BO"`, `"host":"BO","extensions":{"bo.a":`+strings.Repeat("[", 1000)+strings.Repeat("]", 1000)+`}`, 1),
		"another major version":     strings.Replace(good, `"mixta":"1.0"`, `"mixta":"2.0"`, 1),
		"an error among many notes": strings.Replace(strings.Replace(good, `"mixta":"1.0"`, `"mixta":"1.9"`, 1), `"conflicts":`, members(2000)+`"conflicts":{},"conflicts":`, 1),
		"a bomb":                    good[:len(good)-4] + strings.Repeat(" ", 30<<20),
	} {
		t.Run(name, func(t *testing.T) {
			var in io.Reader = strings.NewReader(test)
			if name == "a bomb" {
				var b bytes.Buffer
				w := gzip.NewWriter(&b)
				if _, err := io.WriteString(w, test); err != nil || w.Close() != nil {
					t.Fatal(err)
				}
				in = &b
			}
			var out bytes.Buffer
			account, err := Copy(context.Background(), &out, in, to("PE-DIRANDRO"))
			if err == nil || out.Len() > 0 {
				t.Fatalf("%+v\n%s", account, out.Bytes())
			}
			if said, ok := check.Say(err, check.ES); !ok || !strings.HasPrefix(said, "el archivo debe ") {
				t.Errorf("%q", said)
			}
		})
	}
}

// members are so many members that this version of the model does not know.
func members(n int) string {
	var b strings.Builder
	for i := range n {
		b.WriteString(`"nuevo` + strings.Repeat("i", i) + `":1,`)
	}
	return b.String()
}
