package mixta

import (
	"bytes"
	"fmt"
	"reflect"
	"testing"

	"github.com/go-json-experiment/json"
	"pgregory.net/rapid"

	"github.com/comision-mixta/mixta/conformance"
)

// factsBytes returns the facts as they are written.
func factsBytes(t fataler, f *Facts) []byte {
	var b bytes.Buffer
	if _, err := f.WriteTo(&b); err != nil {
		t.Fatalf("%v", err)
	}
	return b.Bytes()
}

// sameFromCuts fails where a part that is read from a cut comes to other facts, or shows
// other records, than one that is read from the beginning. It returns how many began at a
// cut.
func sameFromCuts(t fataler, what string, text []byte, of int, o ...Option) (begun int) {
	file, size := bytes.NewReader(text), int64(len(text))
	found, err := CutsOf(file, size, of, o...)
	if err != nil {
		if _, err := partsOf(text, of, o...); err == nil {
			t.Fatalf("%s: no cuts: %v", what, err)
		}
		return 0
	}
	for n := range of {
		part := Part{n + 1, of}
		one := found.For(part)
		begun += len(one.At)
		b, err := json.Marshal(one)
		if err != nil {
			t.Fatalf("%v", err)
		}
		var c Cuts
		if err := json.Unmarshal(b, &c); err != nil {
			t.Fatalf("%v", err)
		}
		var seen [2][]string
		see := func(i int) func(Entry) {
			return func(e Entry) {
				for k, f := range e.Report.Findings {
					if f.Fix != nil {
						seen[i], e.Report.Findings[k].Fix = append(seen[i], fmt.Sprint(*f.Fix)), nil
					}
				}
				seen[i] = append(seen[i], fmt.Sprint(e.Section, e.Kind, e.Offset, string(e.Raw), e.Report))
			}
		}
		want, err := ReadPart(file, size, part, see(0), o...)
		got, err2 := ReadPart(file, size, part, see(1), append([]Option{WithCuts(c)}, o...)...)
		if err != nil || err2 != nil {
			if (err == nil) != (err2 == nil) {
				t.Fatalf("%s, part %v: %v, but from a cut %v", what, part, err, err2)
			}
			continue
		}
		if a, b := factsBytes(t, want), factsBytes(t, got); !bytes.Equal(a, b) {
			t.Fatalf("%s, part %v from %+v:\nwant %+v\ngot  %+v", what, part, c, want.parts[0].head, got.parts[0].head)
		}
		if !reflect.DeepEqual(seen[0], seen[1]) {
			t.Fatalf("%s, part %v from %+v: other records", what, part, c)
		}
	}
	return begun
}

// TestCutsOfCases: the parts of each case of the kit are the same from cuts.
func TestCutsOfCases(t *testing.T) {
	cases, err := conformance.All(Rules())
	if err != nil {
		t.Fatal(err)
	}
	begun, step := 0, 1
	if testing.Short() {
		step = 7
	}
	for i, c := range cases {
		if i%step != 0 {
			continue
		}
		if text, err := c.File("file.json"); err == nil {
			begun += sameFromCuts(t, c.Name, text, 7, WithToday("2026-11-30"))
		}
	}
	if begun < 300/step {
		t.Errorf("only %d parts began at a cut", begun)
	}
}

// propCuts: so are those of any text.
func propCuts(t *rapid.T) {
	sameFromCuts(t, "drawn", drawText(t), rapid.IntRange(2, 9).Draw(t, "parts"))
}

func TestCutsOfMutated(t *testing.T) { rapid.Check(t, propCuts) }

// TestCutsOfOthers: cuts of another file, or of what it was before, are refused.
func TestCutsOfOthers(t *testing.T) {
	text, other := []byte(`{"mixta":"1.0","plans":[{},{}]}`), []byte(`{"mixta":"1.0","plans":[{},[]]}`)
	c, err := CutsOf(bytes.NewReader(text), int64(len(text)), 9)
	if err != nil || len(c.At) != 2 || c.At[1].Offset != 27 || c.At[1].Index != 1 {
		t.Fatalf("%+v, %v", c, err)
	}
	refused := func(what string, file []byte, c Cuts) {
		if _, err := FactsOf(bytes.NewReader(file), int64(len(file)), Part{9, 9}, WithCuts(c)); err == nil || err.Error() != textOtherCuts.EN {
			t.Errorf("%s: %v", what, err)
		}
	}
	refused("another file", other, c)
	for what, change := range map[string]func(*Cut){
		"no list":        func(c *Cut) { c.Members = nil },
		"inside no list": func(c *Cut) { c.Members, c.Inside = nil, []string{"plans"} },
		"a section":      func(c *Cut) { c.Members = []string{"conflicts"} },
		"unknown":        func(c *Cut) { c.Members = []string{"plans\":[],\"x"} },
		"in the head":    func(c *Cut) { c.Offset = 3 },
		"no index":       func(c *Cut) { c.Index = -1 },
		"no line":        func(c *Cut) { c.Line = 0 },
	} {
		at := c.At[1]
		change(&at)
		refused(what, text, Cuts{c.Size, c.Print, c.Head, []Cut{at}})
	}
}
