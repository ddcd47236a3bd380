package mixta

import (
	"bytes"
	"math"
	"reflect"
	"strings"
	"sync"
	"testing"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"
	"github.com/santhosh-tekuri/jsonschema/v6"
	"pgregory.net/rapid"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/conformance"
	"github.com/comision-mixta/mixta/internal/model"
	"github.com/comision-mixta/mixta/schema"
)

// judge is the independent validator, by kind.
var judge = func() func(kind string) *jsonschema.Schema {
	var mu sync.Mutex
	known := map[string]*jsonschema.Schema{}
	return func(kind string) *jsonschema.Schema {
		mu.Lock()
		defer mu.Unlock()
		if known[kind] == nil {
			doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(schema.File(kind, "es")))
			if err != nil {
				panic(err)
			}
			c := jsonschema.NewCompiler()
			if err := c.AddResource(kind+".json", doc); err != nil {
				panic(err)
			}
			known[kind] = c.MustCompile(kind + ".json")
		}
		return known[kind]
	}
}()

// fataler is what the properties need of a test.
type fataler interface {
	Fatalf(format string, args ...any)
}

// agree fails where the report and the independent validator disagree about
// the text: no finding of shape ⇔ accepted. Texts with findings of bytes, or of
// a newer minor version, cannot be compared.
func agree(t fataler, kind string, text []byte, report check.Report) {
	refused := false
	for i := range report.Findings {
		switch id := report.Findings[i].Rule.ID; {
		case strings.HasPrefix(id, "json."), id == "file.newer-member", id == "file.newer-lost", id == "file.expansion":
			return
		case strings.HasPrefix(id, "shape."), id == "file.newer-major":
			refused = true
		}
	}
	if report.Omitted != [4]int{} && !refused {
		return
	}
	v, err := jsonschema.UnmarshalJSON(bytes.NewReader(text))
	if err != nil {
		t.Fatalf("no finding of bytes, but not read: %v\n%s", err, text)
	}
	if err := judge(kind).Validate(v); (err != nil) != refused {
		t.Fatalf("refused by the checks: %t; by the schema: %v\nfindings: %+v\n%s", refused, err, report.Findings, text)
	}
}

// propGoValue is the first property: of any Go value, what Validate finds is
// what the schema says of the text that is written.
func propGoValue(t *rapid.T) {
	kinds := model.Kinds()
	k := kinds[rapid.IntRange(0, len(kinds)-1).Draw(t, "kind")]
	v := reflect.New(k.Type)
	makerOf(k.Name).fill(t, v.Elem())
	agree(t, k.Name, k.Node().Append(nil, v.Interface()), v.Interface().(Record).Validate())
}

// propFile is the first property for whole files.
func propFile(t *rapid.T) {
	f := &File{}
	makerOf("file").fill(t, reflect.ValueOf(f).Elem())
	b, lost := f.bytes(false)
	if !lost.OK() {
		t.Fatalf("lost: %+v", lost)
	}
	agree(t, "file", b, f.Validate())
}

// propMutated is the second property, over the files of the kit with a few
// changes.
func propMutated(t *rapid.T) {
	all := corpus()
	n := all[rapid.IntRange(0, len(all)-1).Draw(t, "file")].clone()
	for range rapid.IntRange(1, 4).Draw(t, "changes") {
		n.mutate(t)
	}
	agreeText(t, []byte(n.String()))
}

func agreeText(t fataler, text []byte) {
	report, err := Validate(bytes.NewReader(text))
	if err != nil {
		return // a broken gzip or zstd file
	}
	if bytes.HasPrefix(text, []byte("\x1f\x8b")) || bytes.HasPrefix(text, []byte("\x28\xb5\x2f\xfd")) {
		return
	}
	agree(t, "file", text, report)
}

// corpus holds the clean files of the kit, taken apart.
var corpus = sync.OnceValue(func() (all []*tree) {
	for _, name := range conformance.Bases() {
		b, err := conformance.Base(name)
		if err != nil {
			panic(err)
		}
		all = append(all, parseTree(&testing.T{}, jsontext.NewDecoder(bytes.NewReader(b))))
	}
	return all
})

func TestGoValues(t *testing.T)     { rapid.Check(t, propGoValue) }
func TestGoFiles(t *testing.T)      { rapid.Check(t, propFile) }
func TestMutatedFiles(t *testing.T) { rapid.Check(t, propMutated) }

// maker makes values of Go types that are mostly what their schema asks for.
type maker struct {
	Defs map[string]*maker `json:"$defs"`
	Ref  string            `json:"$ref"`

	Type                 string            `json:"type"`
	Properties           map[string]*maker `json:"properties"`
	AdditionalProperties jsontext.Value    `json:"additionalProperties"`
	AllOf                []*maker          `json:"allOf"`
	PropertyNames        *maker            `json:"propertyNames"`
	Items                *maker            `json:"items"`
	Required             []string          `json:"required"`
	MinItems             int               `json:"minItems"`
	MinProperties        int               `json:"minProperties"`
	MinLength            int               `json:"minLength"`
	MaxLength            int               `json:"maxLength"`
	Enum                 []string          `json:"enum"`
	Examples             []string          `json:"examples"`
	Pattern              string            `json:"pattern"`
	Minimum              *float64          `json:"minimum"`
	Maximum              *float64          `json:"maximum"`
	ExclusiveMaximum     *float64          `json:"exclusiveMaximum"`
	ExclusiveMinimum     *float64          `json:"exclusiveMinimum"`

	root *maker
}

var makers sync.Map

func makerOf(kind string) *maker {
	if m, ok := makers.Load(kind); ok {
		return m.(*maker)
	}
	m := &maker{}
	if err := json.Unmarshal(schema.File(kind, "en"), m); err != nil {
		panic(err)
	}
	m.root = m
	makers.Store(kind, m)
	return m
}

func (m *maker) at(sub *maker) *maker {
	for sub.Ref != "" || sub.AllOf != nil {
		if sub.AllOf != nil { // a reference beside a description
			sub = sub.AllOf[0]
		}
		sub = m.root.Defs[strings.TrimPrefix(sub.Ref, "#/$defs/")]
	}
	sub.root = m.root
	return sub
}

// oddly tells, rarely, that a value is to be wrong. Small numbers are drawn more
// often than others.
func oddly(t *rapid.T) bool { return rapid.IntRange(0, 99).Draw(t, "odd") == 77 }

func (m *maker) fill(t *rapid.T, v reflect.Value) {
	m = m.root.at(m)
	if v.Kind() == reflect.Pointer {
		if oddly(t) {
			return
		}
		v.Set(reflect.New(v.Type().Elem()))
		v = v.Elem()
	}
	switch v.Kind() {
	case reflect.Struct:
		m.object(t, v)
	case reflect.String:
		v.SetString(m.text(t, v))
	case reflect.Bool:
		v.SetBool(rapid.Bool().Draw(t, "bool"))
	case reflect.Int64:
		v.SetInt(int64(m.number(t, true)))
	case reflect.Float64:
		v.SetFloat(m.number(t, false))
	case reflect.Slice:
		n := m.MinItems + rapid.IntRange(0, 2).Draw(t, "more")
		if oddly(t) {
			n = rapid.IntRange(0, 60).Draw(t, "items")
		}
		v.Set(reflect.MakeSlice(v.Type(), n, n))
		for i := range n {
			m.Items.in(m).fill(t, v.Index(i))
		}
	case reflect.Array:
		for i := range v.Len() {
			m.Items.in(m).fill(t, v.Index(i))
		}
	case reflect.Map:
		m.mapping(t, v)
	}
}

// in gives a part of m its root.
func (m *maker) in(whole *maker) *maker { m.root = whole.root; return m }

func (m *maker) object(t *rapid.T, v reflect.Value) {
	required := map[string]bool{}
	for _, name := range m.Required {
		required[name] = true
	}
	for _, f := range reflect.VisibleFields(v.Type()) {
		name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
		sub := m.Properties[name]
		if f.Anonymous || sub == nil {
			continue
		}
		every := 1
		if sub.Type == "array" && v.NumField() > 12 { // of the lists of a file a few will do
			every = 9
		}
		if set := rapid.IntRange(0, every).Draw(t, "set") == every; required[name] != oddly(t) || !required[name] && set {
			sub.in(m).fill(t, v.FieldByIndex(f.Index))
		}
	}
}

func (m *maker) text(t *rapid.T, v reflect.Value) string {
	switch {
	case m.Type == "": // any JSON value
		return rapid.SampledFrom([]string{`{"a":[1, 2]}`, `"x"`, `null`, ` true `, `1e2`, `[`, ``, `1 2`, `{"a":1,"a":2}`}).Draw(t, "any")
	case oddly(t):
		return rapid.SampledFrom([]string{"", "x", "\xff", "\u0000", "\n", strings.Repeat("ñ", m.MaxLength), strings.Repeat("ñ", m.MaxLength+1), v.Type().Name()}).Draw(t, "text")
	case len(m.Enum) > 0:
		return rapid.SampledFrom(m.Enum).Draw(t, "code")
	case len(m.Examples) > 0 && rapid.Bool().Draw(t, "known"):
		return rapid.SampledFrom(m.Examples).Draw(t, "code")
	case m.Pattern != "":
		return rapid.StringMatching(m.Pattern).Draw(t, "text")
	}
	return rapid.StringN(m.MinLength, 20, -1).Draw(t, "text")
}

func (m *maker) number(t *rapid.T, whole bool) float64 {
	lo, hi := m.Minimum, m.Maximum
	if lo == nil {
		lo = m.ExclusiveMinimum
	}
	if hi == nil {
		hi = m.ExclusiveMaximum
	}
	if oddly(t) {
		return rapid.SampledFrom([]float64{0, math.Copysign(0, -1), -1, *lo, *hi, math.Nextafter(*lo, -1e300), math.Nextafter(*hi, 1e300), 1e300, 5e-324, math.NaN(), math.Inf(1), 1 << 53, 1<<53 + 2}).Draw(t, "number")
	}
	if whole {
		return float64(rapid.Int64Range(int64(*lo), int64(*hi)).Draw(t, "number"))
	}
	return rapid.Float64Range(*lo, *hi).Draw(t, "number")
}

func (m *maker) mapping(t *rapid.T, v reflect.Value) {
	v.Set(reflect.MakeMap(v.Type()))
	value := &maker{}
	if err := json.Unmarshal(m.AdditionalProperties, value); err != nil {
		value = &maker{} // true: any value
	}
	n := m.MinProperties + rapid.IntRange(0, 2).Draw(t, "entries")
	if oddly(t) {
		n = rapid.IntRange(0, 45).Draw(t, "entries")
	}
	for range n {
		k, e := reflect.New(v.Type().Key()).Elem(), reflect.New(v.Type().Elem()).Elem()
		m.PropertyNames.in(m).fill(t, k)
		value.in(m).fill(t, e)
		v.SetMapIndex(k, e)
	}
}
