package sheet

import (
	"slices"
	"strings"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/schema"
)

// vocabulary says the codes of a list in words, and takes the words back.
type vocabulary struct {
	codes  []string
	words  []string // of each code, no two the same
	byWord map[string]string
	closed bool
}

// asCodes are the lists whose codes people know better than what they stand for.
var asCodes = []string{"record.Actor", "record.Unit", "record.Currency", "intel.AircraftType", "record.TLP", "record.Side"}

// withNames are the lists whose codes are written after what they stand for, since
// people need both.
var withNames = []string{"record.AdminUnit", "record.Subdivision", "record.Country"}

func newVocabulary(list string, lang check.Lang) *vocabulary {
	l := schema.FindCodes(list)[0]
	v := &vocabulary{byWord: map[string]string{}, closed: l.Closed}
	for _, c := range l.Codes {
		if !c.Deprecated {
			v.codes = append(v.codes, c.Code)
		}
	}
	for _, c := range v.codes {
		word := c
		switch {
		case slices.Contains(withNames, list):
			word = withCode(schema.Call(list, c, lang), c)
		case !slices.Contains(asCodes, list):
			word = schema.Call(list, c, lang)
		}
		v.words = append(v.words, strings.ReplaceAll(word, ";", ","))
	}
	for i, word := range v.words {
		again := slices.Index(v.words, word) != i
		if (again || slices.Contains(v.codes, word)) && word != v.codes[i] {
			v.words[i] = withCode(word, v.codes[i])
		}
		v.byWord[v.words[i]] = v.codes[i]
	}
	for _, c := range l.Codes {
		v.byWord[c.Code] = c.Code // as it is, too, and those no longer in use
	}
	return v
}

func withCode(word, code string) string { return word + " (" + code + ")" }

// say returns the word for a code. One of no list stands as it is, unless that
// would be the word for another.
func (v *vocabulary) say(code string) string {
	if i := slices.Index(v.codes, code); i >= 0 {
		return v.words[i]
	}
	if of, ok := v.byWord[code]; ok && of != code || strings.HasSuffix(code, ")") {
		return withCode("", code)
	}
	return code
}

// code returns the code that a word stands for; the word itself where that is not
// known, and whether the list may have it. Case does not count.
func (v *vocabulary) code(word string) (code string, ok bool) {
	code = v.find(strings.TrimSpace(word))
	return code, !v.closed || v.byWord[code] == code
}

func (v *vocabulary) find(word string) string {
	if c, ok := v.byWord[word]; ok {
		return c
	}
	if i := strings.LastIndex(word, "("); i >= 0 && strings.HasSuffix(word, ")") {
		return word[i+1 : len(word)-1]
	}
	for i, w := range v.words {
		if strings.EqualFold(w, word) {
			return v.codes[i]
		}
	}
	return word
}

// vocabularies are those of one book, made as they are needed.
type vocabularies struct {
	lang check.Lang
	made map[string]*vocabulary
}

func (v *vocabularies) of(list string) *vocabulary {
	if v.made == nil {
		v.made = map[string]*vocabulary{}
	}
	if v.made[list] == nil {
		v.made[list] = newVocabulary(list, v.lang)
	}
	return v.made[list]
}
