package schema

import (
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/comision-mixta/mixta/check"
)

// CodeList is one list of codes. A closed list is complete; an open one may
// grow, and codes that are not in it are met with a warning.
type CodeList struct {
	Name    string `json:"list"` // "status"; of two types called so, "intelrole" and "planrole"
	Type    string `json:"type"` // its definition in the schemas: "plan.Status"
	Closed  bool   `json:"closed"`
	Pattern string `json:"pattern,omitzero"` // of an open list: the form of its codes, those of the list and others
	EN      string `json:"en"`
	ES      string `json:"es"`
	Origin
	Common Common `json:"common,omitzero"`
	Codes  []Code `json:"codes"`
}

// Origin is where a code list comes from. The source of a list that the model
// itself makes is "mixta", and its edition the version of the model.
type Origin struct {
	Edition string `json:"edition"`
	Source  string `json:"source"`
	Checked string `json:"checked"` // the day it was last compared with its source: "2026-11-29"
}

// Code is one code with its meaning.
type Code struct {
	Code       string `json:"code"`
	EN         string `json:"en"`
	ES         string `json:"es"`
	Source     string `json:"source,omitzero"`
	Deprecated bool   `json:"deprecated,omitzero"`

	Includes []string `json:"includes,omitzero"` // the codes of the list that it says at once: adding it to them counts twice
	Terms    []Term   `json:"terms,omitzero"`
}

// CodeLists returns all code lists, by name. They are shared: do not change
// them.
func CodeLists() []CodeList { return codeLists() }

var codeLists = sync.OnceValue(func() []CodeList {
	var all struct {
		Version string     `json:"mixta"`
		Lists   []CodeList `json:"lists"`
	}
	if err := decode(CodesJSON(), &all); err != nil {
		panic(err) // the embedded file is not what was generated: a broken build, found by the tests
	}
	return all.Lists
})

// FindCodes returns the code lists of the given name ("status", "adminunit")
// or type ("plan.Status"); case and hyphens do not count. A name without its
// package ("role") may be that of several.
func FindCodes(name string) []CodeList { return slices.Clone(listsByName()[plain(name)]) }

// listsByName has each list by all that it is found by.
var listsByName = sync.OnceValue(func() map[string][]CodeList {
	all := map[string][]CodeList{}
	for _, l := range CodeLists() {
		_, last, _ := strings.Cut(l.Type, ".")
		names := []string{plain(l.Name), plain(l.Type), plain(last)}
		slices.Sort(names)
		for _, name := range slices.Compact(names) {
			all[name] = append(all[name], l)
		}
	}
	return all
})

// Word returns what a code is called among other words. In English the codes are
// words themselves; in Spanish the meaning begins with the word, before it
// goes on to explain itself.
func Word(list, code string, lang check.Lang) string {
	word := strings.ReplaceAll(code, "-", " ")
	if lang != check.ES {
		return word
	}
	if meaning := Meaning(list, code, lang); meaning != "" {
		word = strings.TrimSuffix(head(meaning), ".")
	}
	return InSentence(word)
}

// InSentence returns a text as it is written inside a sentence: the first letter
// is small, unless it begins an abbreviation.
func InSentence(text string) string {
	first, n := utf8.DecodeRuneInString(text)
	if second, _ := utf8.DecodeRuneInString(text[n:]); n == 0 || unicode.IsUpper(second) || unicode.IsDigit(second) {
		return text
	}
	return string(unicode.ToLower(first)) + text[n:]
}

// proper are the lists of places, whose names are the Spanish ones everywhere.
var proper = []string{"record.AdminUnit", "record.Subdivision", "crops.Region", "crops.LegalZone", "crops.ProtectedArea"}

// named are the other lists of things that have a name.
var named = []string{"record.Country", "intel.PersonalDataLaw", "intel.AirspaceLaw"}

// Call returns what people call a code by itself: a country, place or law by its
// name, anything else by its [Word].
func Call(list, code string, lang check.Lang) string {
	switch {
	case slices.Contains(proper, list):
		lang = check.ES
	case !slices.Contains(named, list):
		return Word(list, code, lang)
	}
	if meaning := Meaning(list, code, lang); meaning != "" {
		return strings.TrimSuffix(head(meaning), ".")
	}
	return code
}

// Meaning returns what a code means; "" for a code of no list.
func Meaning(list, code string, lang check.Lang) string {
	c := find(list, code)
	return check.Text{ES: c.ES, EN: c.EN}.In(lang)
}

// find returns a code of a list; an empty one where it is of none.
func find(list, code string) (c Code) {
	for _, l := range listsByName()[plain(list)] {
		for _, c := range l.Codes {
			if c.Code == code {
				return c
			}
		}
	}
	return c
}

// CallPlace returns the name of a country, place or zone by its code, whichever
// list has it; the code itself where none has.
func CallPlace(code string) string {
	for _, list := range append(proper, "record.Country") {
		if name := Call(list, code, check.ES); name != code {
			return name
		}
	}
	return code
}

// head is how a meaning begins, before it explains itself; a country that the code
// is of, such as a law, does not count.
func head(meaning string) string {
	for _, country := range []string{"Bolivia: ", "Perú: ", "Peru: "} {
		meaning = strings.TrimPrefix(meaning, country)
	}
	for _, mark := range []string{":", ";", ", ", " ("} {
		meaning, _, _ = strings.Cut(meaning, mark)
	}
	return meaning
}

func plain(name string) string { return strings.ToLower(strings.ReplaceAll(name, "-", "")) }
