package schema

import (
	"fmt"
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/comision-mixta/mixta/check"
)

// Entry is what the data dictionary says of a kind of record or of a member.
type Entry struct {
	Path   string    // "action.indicators"
	Schema *Document // as it is declared where it stands; its description is the member's
	Type   string    // the definition that it or, of a list or map, its values have: "plan.Indicator"; "" if it has none
	Values *Document // that definition, or what stands for it

	defs     map[string]*Document
	required bool
}

// NoMemberError is the error of a path that leads nowhere.
type NoMemberError struct {
	Path  string   // as far as it leads
	Name  string   // what is not there
	Known []string // what is there
}

func (e *NoMemberError) Error() string {
	return fmt.Sprintf("schema: %q has no member %q", e.Path, e.Name)
}

// Look returns what the dictionary says at a path: a kind of record, or "file",
// then names of members, with dots between them. It looks through lists and
// maps: "action.indicators.unit". Descriptions are in the given language. The
// error is a [*NoMemberError]. Entries are shared: do not change them.
func Look(path string, lang check.Lang) (*Entry, error) {
	kind, rest, deeper := strings.Cut(path, ".")
	e, err := kindEntry(kind, lang)
	if err != nil || !deeper {
		return e, err
	}
	return e.look(rest)
}

// kindEntry returns the entry of a kind, which is read once.
func kindEntry(kind string, lang check.Lang) (*Entry, error) {
	key := string(lang) + " " + kind
	if e, ok := kindEntries.Load(key); ok {
		return e.(*Entry), nil
	}
	b := File(kind, lang)
	if b == nil {
		return nil, &NoMemberError{Name: kind}
	}
	d, err := Parse(b)
	if err != nil {
		return nil, err
	}
	e := entry(kind, &Document{Ref: d.Ref}, d.Defs, true)
	kindEntries.Store(key, e)
	return e, nil
}

// kindEntries are those that were looked up, by language and kind: there are only so many.
var kindEntries sync.Map

// LookIn is [Look] in a schema of its own, such as that of an extension: name is what its
// paths begin with, and path leads on from there, "" nowhere.
func LookIn(name string, d *Document, path string) (*Entry, error) {
	e := entry(name, d, d.Defs, true)
	if path == "" {
		return e, nil
	}
	return e.look(path)
}

// look follows a path of names from e on.
func (e *Entry) look(path string) (*Entry, error) {
	for name := range strings.SplitSeq(path, ".") {
		next := e.Member(name)
		if next == nil {
			return nil, &NoMemberError{e.Path, name, e.Names()}
		}
		e = next
	}
	return e, nil
}

// Form says in words what the values of a definition look like, such as
// "record.Date": how its description begins, and the first of its examples; "" for
// none.
func Form(definition string, lang check.Lang) string {
	parts, ok := inLanguage[lang]
	if !ok {
		return ""
	}
	raw, ok := parts().Defs[definition]
	if !ok {
		return ""
	}
	d, err := Parse(raw)
	if err != nil {
		return ""
	}
	words, _, _ := strings.Cut(d.Description, "\n")
	words, _, _ = strings.Cut(words, ". ")
	words = InSentence(strings.TrimSuffix(words, "."))
	if len(d.Examples) > 0 {
		words += map[check.Lang]string{check.ES: ", como «" + d.Examples[0] + "»", check.EN: `, such as "` + d.Examples[0] + `"`}[lang]
	}
	return words
}

// entry follows references, lists and maps to the definition that matters.
func entry(path string, s *Document, defs map[string]*Document, required bool) *Entry {
	e := &Entry{Path: path, Schema: s, Values: s, defs: defs, required: required}
	for {
		switch v := e.Values; {
		case v.Ref != "":
			e.Type = strings.TrimPrefix(v.Ref, "#/$defs/")
			e.Values = defs[e.Type]
		case v.Items != nil:
			e.Values = v.Items
		case v.Type == "object" && v.AdditionalProperties != nil && !v.AdditionalProperties.Never && v.AdditionalProperties.Named():
			e.Values = v.AdditionalProperties
		default:
			return e
		}
	}
}

// Named reports whether the schema says what its values are.
func (d *Document) Named() bool { return d.Ref != "" || d.Type != "" }

// Required reports whether the member must be given.
func (e *Entry) Required() bool { return e.required }

// Definition returns the definition that a schema refers to, or the schema
// itself.
func (e *Entry) Definition(d *Document) *Document {
	for d.Ref != "" {
		d = e.defs[strings.TrimPrefix(d.Ref, "#/$defs/")]
	}
	return d
}

// Maps reports whether the entry is of an object whose names are not the model's,
// such as the reasons why members are absent.
func (e *Entry) Maps() bool {
	d := e.Definition(e.Schema)
	return d.AdditionalProperties != nil && d.AdditionalProperties.Named()
}

// Value returns the entry of one item of a list, or of one value of an object
// whose names are not the model's.
func (e *Entry) Value() *Entry {
	return &Entry{Path: e.Path, Schema: e.Values, Type: e.Type, Values: e.Values, defs: e.defs}
}

// Member returns the member of the given name, nil if there is none.
func (e *Entry) Member(name string) *Entry {
	d := e.Values.Properties.Named(name)
	if d == nil {
		return nil
	}
	return entry(e.Path+"."+name, d, e.defs, slices.Contains(e.Values.Required, name))
}

// Merging returns how concurrent versions of a list are merged, by the entry that has
// it as a member; "" for what is no list.
func (e *Entry) Merging(member string) Merging { return MergingOf(e.Type, member) }

// Members returns all members, in the order of writing.
func (e *Entry) Members() (all []*Entry) {
	for _, name := range e.Names() {
		all = append(all, e.Member(name))
	}
	return all
}

// Names returns the names of all members.
func (e *Entry) Names() (all []string) {
	for _, p := range e.Values.Properties {
		all = append(all, p.Name)
	}
	return all
}

// Label is what people call a member: the beginning of its description, as far as
// it does not explain itself, or else its name.
func (e *Entry) Label() string {
	description := e.Schema.Description
	if description == "" {
		return e.Name()
	}
	description = withoutAsides(description)
	for _, mark := range []string{"\n", ". ", ":", ";"} {
		description, _, _ = strings.Cut(description, mark)
	}
	description = strings.TrimSuffix(description, ".")
	for _, whether := range []string{"Verdadero si ", "True where ", "True if ", "True for "} {
		description = strings.TrimPrefix(description, whether)
	}
	first, n := utf8.DecodeRuneInString(description)
	return string(unicode.ToUpper(first)) + description[n:]
}

// withoutAsides leaves out what stands in brackets.
func withoutAsides(text string) string {
	before, rest, open := strings.Cut(text, " (")
	_, after, closed := strings.Cut(rest, ")")
	if !open || !closed {
		return text
	}
	return before + withoutAsides(after)
}

// Name returns the last name of the path.
func (e *Entry) Name() string { return e.Path[strings.LastIndexByte(e.Path, '.')+1:] }

// Reaches returns the definitions that the entry is made of, its own included,
// by name.
func (e *Entry) Reaches() []string {
	seen := map[string]bool{}
	var visit func(d *Document)
	visit = func(d *Document) {
		if d == nil {
			return
		}
		if name := strings.TrimPrefix(d.Ref, "#/$defs/"); name != "" {
			if seen[name] {
				return
			}
			seen[name] = true
			visit(e.defs[name])
		}
		visit(d.Items)
		visit(d.AdditionalProperties)
		visit(d.PropertyNames)
		for _, p := range d.Properties {
			visit(p.Schema)
		}
	}
	visit(e.Schema)
	names := make([]string, 0, len(seen))
	for name := range seen {
		names = append(names, name)
	}
	slices.Sort(names)
	return names
}
