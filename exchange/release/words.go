package release

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"

	"github.com/comision-mixta/mixta/schema"
)

// word is a run of letters, or of digits, in a text.
type word struct {
	start, end int // in the bare text
	digits     bool
}

// text is a folded text, its letters and digits, and the words they form.
type text struct {
	folded string
	bare   []byte // the letters and digits alone
	words  []word
}

// set splits a folded text.
func (t *text) set(folded string) {
	t.folded, t.bare, t.words = folded, t.bare[:0], t.words[:0]
	const none, letter, digit = 0, 1, 2
	before := none
	for _, r := range folded {
		kind := none
		switch {
		case r < utf8.RuneSelf && isDigit(byte(r)), unicode.IsDigit(r):
			kind = digit
		case unicode.IsLetter(r):
			kind = letter
		}
		if kind != none {
			if kind != before {
				t.words = append(t.words, word{start: len(t.bare), digits: kind == digit})
			}
			t.bare = utf8.AppendRune(t.bare, r)
			t.words[len(t.words)-1].end = len(t.bare)
		}
		before = kind
	}
}

// starts returns, as bits, where words begin in the first bytes of the text from
// word number w on.
func (t *text) starts(w, length int) (bits uint64) {
	i := t.words[w].start
	for ; w < len(t.words) && t.words[w].start < i+min(length, 64); w++ {
		bits |= 1 << (t.words[w].start - i)
	}
	return bits
}

// Rare words are letters, leastWord or more, and not ordinary.
const (
	leastWord = 3
	leastPair = 8 // letters of two rare words together
	leastSole = 8 // letters of a rare word that counts alone, in a name
	mostName  = 5 // words of what counts as a name
	mostGap   = 3 // ordinary words between two rare ones in a row
)

// rare calls show for each rare word.
func (t *text) rare(show func(i int, w []byte)) {
	for i, w := range t.words {
		if w.digits || w.end-w.start < leastWord {
			continue
		}
		if s := t.bare[w.start:w.end]; utf8.RuneCount(s) >= leastWord && !ordinary()[string(s)] {
			show(i, s)
		}
	}
}

// ordinary returns the words that reveal nothing by themselves: those of the
// model, its code lists and its rules, in both languages, and those below.
var ordinary = sync.OnceValue(func() map[string]bool {
	f := newFolder()
	out := map[string]bool{}
	var t text
	for _, s := range []string{string(schema.CodesJSON()), modelRules(), string(schema.File("file", "es")), string(schema.File("file", "en")), commonWords} {
		t.set(f.fold(strings.ReplaceAll(s, `\n`, " ")))
		for _, w := range t.words {
			out[string(t.bare[w.start:w.end])] = true
		}
	}
	t.set(f.fold(givenNames))
	for _, w := range t.words {
		delete(out, string(t.bare[w.start:w.end]))
	}
	return out
})

// modelRules returns the catalogue of the model's rules, as text. Words of the
// further rules, of signatures and the like, are not ordinary in records.
func modelRules() string {
	var catalogue struct {
		Rules jsontext.Value `json:"rules"`
	}
	if err := json.Unmarshal(schema.RulesJSON(), &catalogue); err != nil {
		return "" // it is embedded
	}
	return string(catalogue.Rules)
}

// givenNames are words of protected areas (San Matías-San Carlos, Tingo María) that
// persons are called by: they do reveal something.
const givenNames = `carlos maría matías`

// commonWords are articles, prepositions, months, countries, institutions and the
// like, in Spanish and English.
const commonWords = `
el la los las lo un una unos unas al del de en con sin por para según sobre entre hasta desde hacia contra durante mediante tras ante bajo
y e o u ni que si no se su sus como más menos muy ya también cuando donde quien cual cuyo este esta estos estas ese esa esos esas aquel aquella
ser es son fue fueron era eran será serán sea sido estar está están estaba hay haber ha han había hubo tener tiene tienen tuvo hacer hace hizo
puede pueden debe deben todo toda todos todas otro otra otros otras mismo misma cada algún alguna ningún ninguna ambos ambas
uno dos tres cuatro cinco seis siete ocho nueve diez primer primera segundo segunda tercer tercera último última
enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre
lunes martes miércoles jueves viernes sábado domingo día semana mes trimestre semestre año fecha hora
january february march april may june july august september october november december
monday tuesday wednesday thursday friday saturday sunday day week month quarter year date hour time
the a an and or not of in on at by for from to with without as is are was were be been being has have had will would can must should may
this that these those which who whom whose where when what there their its his her our your it they he she we you all any each other same both some
one two three four five six seven eight nine ten first second third last next
bolivia perú peru brasil brazil chile argentina colombia ecuador paraguay uruguay venezuela boliviano boliviana peruano peruana bolivian peruvian
bolivianos bolivianas peruanos peruanas estado plurinacional república republic state nacional national
ministerio ministry gobierno government dirección general directorate policía police fiscalía prosecutor fuerza force especial special lucha
comisión mixta mixto commission joint oficina office naciones unidas united nations organismo agencia agency unidad unit consejo council
departamento department provincia province municipio municipality distrito district cantón comunidad community ciudad city zona zone frontera border
norte sur este oeste noreste noroeste sureste suroeste north south east west
inventado inventada inventados inventadas invented ficticio ficticia fictitious ejemplo example ejercicio exercise prueba test
acta informe report nota note anexo annex documento document archivo file registro record número number núm nro plan acción action reunión meeting
sesión session ordinaria extraordinaria técnica technical datos data fuente source lugar place persona personas person people kilo kilos hectárea hectáreas hectares
`
