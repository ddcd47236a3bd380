package release

import (
	"fmt"
	"math/rand/v2"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"golang.org/x/text/unicode/norm"
)

// What is withheld is found again in every plain spelling, and nothing else is
// taken for it.
func TestSpellings(t *testing.T) {
	const words, short, number = "Informante Zorro del Ñandú", "Pando", "1234.5"
	const name, id = "Juan Carlos Mamani Quispe", "9f1c0000-1111-4000-8000-000000000001"
	for _, test := range []struct {
		withheld, text string
		quotes         bool
	}{
		{words, "véase " + words, true},
		{words, "véase INFORMANTE ZORRO DEL ÑANDÚ", true},
		{words, "véase informante zorro del ñandú.", true},
		{words, "véase Informante Zorro del N\u0303andu\u0301", true},
		{words, "véase INFORMANTE ZORRO DEL N\u0303ANDU\u0301", true},
		{words, "Informante  Zorro\u00a0del\tÑandú", true},
		{words, "Informante Zorro\ndel Ñandú", true},
		{"INFORMANTE\u00a0Zorro del N\u0303andú ", "el informante zorro del ñandú dice", true},
		{words, "Informante Zorro del Ñandu", true},
		{words, "Informante Zorro", true},
		{"Straße Nueve", "STRASSE NUEVE", true},
		{name, "Se vio a Mamani Quispe.", true},
		{name, "Quispe Mamani, Juan Carlos", true},
		{name, "J. C. Mamani Quispe", true},
		{name, "Carlos y Mamani", true},
		{name, "Juan, Mamani", false}, // of which one is an ordinary word
		{name, "Quispe, al sur de Carlos", true},
		{name, "Juan Carlos", false}, // of which one is an ordinary word
		{name, "Juan Carlos Mam\u200bani Qui\u00adspe", true},
		{name, "Ｊｕａｎ Ｃａｒｌｏｓ Ｍａｍａｎｉ Ｑｕｉｓｐｅ", true},
		{name, "juan_carlos_mamani_quispe.pdf", true},
		{name, "JuanCarlosMamaniQuispe", true},
		{name, "Mamani&#32;Qui&shy;spe", true},
		{name, "https://x.org/?q=Mamani%20Quispe", true},
		{"Hacienda San Fermín Alto", "en la hacienda de San Fermin", true},
		{"El Cóndor", "el CONDOR", true},
		{"El Chaparreño", "Chaparreño", true}, // long, and alone
		{"Los del mes de mayo", "el mes de mayo", false},
		{"Tel. +591 71234567", "Tel. +59171234567", true},
		{"Tel. +591 71234567", "Tel. 7123-4567", true},
		{"Tel. +591 71234567", "Tel. 712.345.67", true},
		{"Tel. +591 71234567", "Tel. ٧١٢٣٤٥٦٧", true},
		{"Tel. +591 71234567", "Tel. 0051 71234567", true},
		{"Tel. +591 71234567", "Tel. 34567", false}, // five digits
		{"Tel. +591 71234567", "Tel. 7123-4568", false},
		{"el 12.05.2022 o el 2022-05-13", "12/05/2022 y 20220513", false}, // days
		{"CASO-0417/23", "según 0417/23", true},
		{"CASO-0417/23", "según caso 0417 23", true},
		{"CASO-0417/2023", "según 0417-2023", true},
		{"CASO-2023/417", "según 2023 417", true},
		{"CASO-2023/41", "según 2023/41", true},
		{"gestión 2023/24", "campaña 2023-24", false},
		{id, "registro " + strings.ReplaceAll(id, "-", ""), true},
		{id, "registro " + strings.ToUpper(id[:23]), true},
		{id, "registro " + id[:8], true},
		{id, "registro …" + id[24:], true},
		{id, "registro " + id[:7], false},
		{id, "registro 9f1c0000-1111-4000-8000-00000000000a", false}, // another, whole
		{short, "en PANDO, al norte", true},
		{short, "en pando", true},
		{short, "expandoPandoX", true}, // as it is spelled, anywhere
		{short, "participando", false},
		{short, "PARTICIPANDO", false},
		{short, "pan do", false},
		{"40123456", "C.I. 40.123.456", true},
		{"40123456", "C.I. 40.123.457", false},
		{number, "son 1234.50 ha", true},
		{number, "son 1.234,5 ha", true},
		{number, "son 1,234.5 ha", true},
		{number, "son 1 234,5 ha", true},
		{number, "son 1\u00a0234,50 ha", true},
		{number, "son 1\u2009234.5 ha", true},
		{number, "son 1234,5ha", true},
		{number, "de −1234,5 a 0", true},
		{number, "1.2345e3", true},
		{number, "en 10 1234,5 y más", true},
		{number, "bbox 10,1234.5,-17", true},
		{number, "son 1.234,51 ha", false},
		{number, "son 1.234 ha", false},
		{number, "son 12345 ha", false},
		{number, "son 1.2345 ha", false},
		{number, "son 11.234,5 ha", false},
		{number, "son 21 234,5 ha", false},
		{"1234567.0", "son 1,234,567 y 1", true},
		{"1234567", "son 1.234.567,00", true},
		{"1234567", "son 1 234 567 plantas", true},
		{"1234567", "son 1'234'567 plantas", true},
		{"1234567", "son 1’234’567 plantas", true},
		{"1234567", "son 1'234,567.00 soles", true}, // as in Peru
		{"1234567", "son 1’234.567,00 soles", true},
		{"1234567.5", "son '1'234,567.50'", true},
		{"1234567", "son 1'234'5670 plantas", false},
		{"1234567", "son 1'234'568 plantas", false},
		{"30.15", "16°30'15\" sur", false},
		{"1234.5", "16°30'1234,5", true},
		{"cerca de D'Orbigny", "cerca de D’Orbigny", true},
		{"1234567", "son 1 234 5670 plantas", false},
		{"7.3125e2", "son 731,25", true},
		{"-16.5", "16,5° sur", true},
		{"-68.0", "68 hectáreas", false}, // too short to be told by
		{"-1.5", "son 1.5", false},
		{"-1.5", "a -1,5 grados", true},
	} {
		record := func(alias, extension string) []byte {
			return fileOf(`"meetings":[` + meetingAt("01", `,"extensions":{"bo.a":`+extension+`},"markings":{"extensions":`+secret+`}`, `{"name":"Lugar"}`) + `,` +
				meetingAt("02", `,"aliases":[{"by":"BO-FELCN","value":`+quoteJSON(alias)+`}]`, `{"name":"Lugar"}`) + `]`)
		}
		withheld := quoteJSON(test.withheld)
		if _, err := strconv.ParseFloat(test.withheld, 64); err == nil && test.withheld != "40123456" {
			withheld = test.withheld
		}
		for _, text := range []string{test.text, "(" + test.text + ")"} {
			_, account := copyOf(t, record(text, `{"b":`+withheld+`}`), to("PE-DIRANDRO"))
			quotes := false
			for _, i := range account.Withheld {
				quotes = quotes || i.Member == "aliases" && i.Reason == Quotes
			}
			if quotes != test.quotes {
				t.Errorf("%s withheld, %q released: quotes: %t", withheld, text, quotes)
			}
		}
	}
}

func quoteJSON(s string) string {
	b := strings.NewReplacer("\n", `\n`, "\t", `\t`, `"`, `\"`).Replace(s)
	return `"` + b + `"`
}

// isNumber reports whether s is a number to be looked for in texts: no year,
// which may be a day that is only known so far, and no name of digits that a
// number does not have.
func isNumber(s string) bool {
	_, err := strconv.ParseFloat(s, 64)
	return err == nil && len(s) >= leastNumber && !(len(s) == 4 && strings.Trim(s, "0123456789") == "") &&
		!(len(s) > 1 && s[0] == '0' && isDigit(s[1]))
}

// respell spells a text or number in another of its plain ways.
func respell(r *rand.Rand, s string) string {
	if _, err := strconv.ParseFloat(s, 64); err == nil {
		all := ways(strings.TrimPrefix(s, "-"))
		return all[r.IntN(len(all))]
	}
	switch r.IntN(5) {
	case 0:
		s = strings.ToUpper(s)
	case 1:
		s = norm.NFD.String(s)
	case 2:
		s = strings.ReplaceAll(s, " ", "\u00a0 ")
	case 3:
		s = norm.NFD.String(strings.ToUpper(s))
	}
	return s
}

// ways spells a positive number in its plain ways.
func ways(s string) (all []string) {
	whole, decimals, _ := strings.Cut(s, ".")
	for _, marks := range [][2]string{{"", "."}, {"", ","}, {",", "."}, {".", ","}, {" ", ","}, {" ", "."}, {"\u202f", ","}, {"'", "."}, {"’", ","}} {
		grouped := whole
		for i := len(whole) - 3; i > 0; i -= 3 {
			grouped = grouped[:i] + marks[0] + grouped[i:]
		}
		for _, zeros := range []string{"", "0", "00"} {
			if d := decimals + zeros; d != "" {
				all = append(all, grouped+marks[1]+d)
			} else {
				all = append(all, grouped)
			}
		}
	}
	return all
}

// alike spells a text in one of its ways, for the test: decomposed, in capitals,
// with single spaces.
func alike(s string) string {
	return strings.Join(strings.Fields(norm.NFD.String(strings.ToUpper(norm.NFC.String(s)))), " ")
}

// spells reports whether a text has the number in one of its plain ways, and
// not as a part of a longer one.
func spells(text, number string) bool {
	if day.MatchString(text) {
		return false
	}
	for _, way := range ways(strings.TrimPrefix(number, "-")) {
		for rest, at := text, 0; ; at++ {
			i := strings.Index(rest, way)
			if i < 0 {
				break
			}
			before, after := rest[:i], rest[i+len(way):]
			if len(way) >= leastNumber && !longer.MatchString(before+"·") && !longer.MatchString("·"+after) {
				return true
			}
			rest = "·" + rest[i+1:]
		}
	}
	return false
}

// day is a text that is a day or a month.
var day = regexp.MustCompile(`^\d{4}-\d\d(-\d\d)?$`)

// longer is what a number goes on with, seen from a mark in its place.
var longer = regexp.MustCompile(`\d[.,\x{202f} '’]?·|·[.,\x{202f} '’]?\d|·[eE][+-]?\d`)

// All spellings of Latin letters fold to one, which folds to itself.
func TestFoldsLatin(t *testing.T) {
	f := newFolder()
	for r := rune(1); r < 0x250; r++ {
		s := "a" + string(r) + "B"
		want := f.fold(s)
		for _, spelled := range []string{want, norm.NFC.String(s), norm.NFD.String(s), f.cases.String(s), "a\u200b" + string(r) + "\u00adＢ"} {
			if got := f.fold(spelled); got != want {
				t.Errorf("%+q: %+q, not %+q", spelled, got, want)
			}
		}
	}
}

// A table of figures, however long, is read in a time that grows with it alone.
func TestManyFigures(t *testing.T) {
	for _, s := range []string{"123 ", "123.", "123,4.", "123'", "1'234,", "1e1", "1"} {
		var n figures
		if n.search(strings.Repeat(s, 200_000), func(float64) bool { return false }) {
			t.Error(s)
		}
	}
}

// Whatever is read as a number: the search ends, and finds what is spelled.
func FuzzFigures(f *testing.F) {
	for _, s := range []string{"1,234.5", "1 234 567,8", "12.05.2022", "1e5 y 3.e", "−1.5", "0.0.0.0.0.0.0.0.0"} {
		f.Add(s, 1234.5)
	}
	f.Fuzz(func(t *testing.T, text string, x float64) {
		if len(text) > 1000 || !(x >= 0.001 && x < 1e12) {
			return
		}
		var n figures
		n.search(text, func(float64) bool { return false })
		spelled := strconv.FormatFloat(x, 'f', -1, 64)
		for _, way := range ways(spelled) {
			if folder := newFolder(); len(way) >= leastNumber && !n.search(folder.fold(fmt.Sprintf("%s (%s) %s", text, way, text)), func(v float64) bool { return v == x }) {
				t.Errorf("%s is not found as %q", spelled, way)
			}
		}
	})
}
