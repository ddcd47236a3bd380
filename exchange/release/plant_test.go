package release

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"
	"golang.org/x/text/unicode/norm"

	"github.com/comision-mixta/mixta"
)

// mark gives records and optional members random markings, and plants quotations:
// in planted, what quotes a part of what.
func mark(t testing.TB, r *rand.Rand, b []byte, planted map[string]string) []byte {
	t.Helper()
	markings := []string{`{"tlp":"RED","releasable":["BO-FELCN"]}`, `{"tlp":"AMBER","releasable":["BO"]}`, `{"tlp":"AMBER+STRICT"}`, `{"tlp":"PURPLE"}`,
		`{"tlp":"RED","releasable":["PE-DIRANDRO"],"originator":"UNODC"}`, `{"tlp":"CLEAR","releasable":["BO"]}`,
		`{"tlp":"RED","releasable":["BO","PE"]}`, `{"tlp":"RED","releasable":["PE-DIRANDRO"]}`}
	var file map[string]jsontext.Value
	if err := json.Unmarshal(b, &file); err != nil {
		t.Fatal(err)
	}
	for _, k := range mixta.Kinds() {
		var records []map[string]jsontext.Value
		if file[k.Plural] == nil {
			continue
		}
		if err := json.Unmarshal(file[k.Plural], &records); err != nil {
			t.Fatal(err)
		}
		for _, rec := range records {
			if r.IntN(12) == 0 {
				rec["marking"] = jsontext.Value(markings[r.IntN(len(markings))])
			}
			own := map[string]jsontext.Value{}
			for _, name := range slices.Sorted(slices.Values(kinds()[k.Name].Names())) {
				if rec[name] != nil && kinds()[k.Name].Optional(name) && name != "markings" && name != "absent" && r.IntN(14) == 0 {
					own[name] = jsontext.Value(markings[r.IntN(len(markings))])
				}
			}
			if r.IntN(5) == 0 { // some text quotes what another record says
				var said []string
				each(t, b, func(_, member, s, _ string) {
					if (utf8.RuneCountInString(s) >= 8 || isNumber(s)) && !known[s] && member != "id" && member != "version" {
						said = append(said, s)
					}
				})
				slices.Sort(said)
				rec["extensions"], _ = json.Marshal(map[string]any{"bo.example": map[string]string{"note": "visto: " + respell(r, said[r.IntN(len(said))]) + "."}})
			}
			if len(own) > 0 {
				rec["markings"], _ = json.Marshal(own)
			}
		}
		file[k.Plural], _ = json.Marshal(records)
	}
	plant(t, r, file, planted)
	version, envelope := file["mixta"], file["envelope"]
	delete(file, "mixta")
	delete(file, "envelope")
	rest, err := json.Marshal(file, json.Deterministic(true))
	if err != nil {
		t.Fatal(err)
	}
	return fmt.Appendf(nil, `{"mixta":%s,"envelope":%s,%s`, version, envelope, rest[1:])
}

// plant has one record withhold an invented secret, and others quote a part of it, in
// another spelling, in all sorts of places.
func plant(t testing.TB, r *rand.Rand, file map[string]jsontext.Value, planted map[string]string) {
	t.Helper()
	records := map[string][]map[string]any{}
	var plurals []string
	for _, k := range mixta.Kinds() {
		var all []map[string]any
		if file[k.Plural] != nil && !k.About {
			if err := json.Unmarshal(file[k.Plural], &all); err != nil {
				t.Fatal(err)
			}
			records[k.Plural], plurals = all, append(plurals, k.Plural)
		}
	}
	pick := func() (kind string, rec map[string]any) {
		plural := plurals[r.IntN(len(plurals))]
		return plural, records[plural][r.IntN(len(records[plural]))]
	}
	_, keeper := pick()
	hidden, quote := secretOf(r, keeper)
	if hidden == keeper["id"] || r.IntN(3) == 0 {
		keeper["marking"] = jsontext.Value(secret)
	} else {
		member := []string{"aliases", "sources", "extensions"}[r.IntN(3)]
		saying(keeper, member, hidden)
		own, _ := keeper["markings"].(map[string]any)
		if own == nil {
			own = map[string]any{}
		}
		own[member] = jsontext.Value(secret)
		keeper["markings"] = own
	}
	if keeper["aliases"] == nil && hidden != keeper["id"] {
		saying(keeper, "aliases", hidden)
	}
	for range 3 {
		plural, rec := pick()
		part := "visto " + quote()
		if rec["id"] == keeper["id"] {
			continue
		}
		places := append([]string{"aliases", "sources", "extensions", "note", "name"}, wordsOf(plural)...)
		saying(rec, places[r.IntN(len(places))], part)
		planted[part] = hidden
	}
	if r.IntN(2) == 0 {
		part := quote()
		pointer := "/extensions/" + strings.NewReplacer("~", "~0", "/", "~1").Replace(part)
		var receipts []any
		if file["receipts"] != nil {
			if err := json.Unmarshal(file["receipts"], &receipts); err != nil {
				t.Fatal(err)
			}
		}
		receipts = append(receipts, map[string]any{"id": "0e5a1000-0000-4000-8000-00000000bbbb", "version": map[string]any{"BO-FELCN": 1}, "issuer": "BO-FELCN", "issued": "2026-05-01T10:00:00-04:00",
			"marking": map[string]any{"tlp": "GREEN"}, "file": fmt.Sprintf("sha256:%064d", 7), "sender": "PE-DIRANDRO", "outcome": "refused",
			"findings": []any{map[string]any{"rule": "json.syntax", "severity": "error", "pointer": pointer}}})
		file["receipts"], _ = json.Marshal(receipts, json.Deterministic(true))
		planted[pointer] = hidden
	}
	var envelope map[string]any
	if err := json.Unmarshal(file["envelope"], &envelope); err != nil {
		t.Fatal(err)
	}
	envelope["subject"] = map[string]string{"es": "Sobre " + quote()}
	file["envelope"], _ = json.Marshal(envelope)
	for plural, all := range records {
		file[plural], _ = json.Marshal(all, json.Deterministic(true))
	}
}

// wordsOf returns the optional members of a kind that are texts about its records.
func wordsOf(plural string) []string {
	for _, k := range kinds() {
		if k.plural == plural {
			return k.words
		}
	}
	return nil
}

// saying has a record say something in one of its places.
func saying(rec map[string]any, place, s string) {
	switch place {
	case "aliases":
		rec[place] = []any{map[string]any{"by": "BO-FELCN", "value": s}}
	case "sources":
		rec[place] = []any{map[string]any{"title": s}}
	case "note":
		rec["sources"] = []any{map[string]any{"title": "Acta", "note": map[string]any{"es": s}}}
	case "extensions":
		rec[place] = map[string]any{"bo.example": []any{map[string]any{"note": s}}}
	case "name":
		rec["extensions"] = map[string]any{"bo.example": map[string]any{s: true}}
	default:
		rec[place] = map[string]any{"es": s}
	}
}

// secretOf invents what a record withholds, of one of five sorts, and returns what
// quotes a part of it.
func secretOf(r *rand.Rand, rec map[string]any) (hidden string, quote func() string) {
	one := func(of ...string) string { return of[r.IntN(len(of))] }
	words := []string{inventWord(r), inventWord(r), inventWord(r), inventWord(r)}
	phone := fmt.Sprintf("7%07d", r.IntN(10_000_000))
	file := fmt.Sprintf("%04d/%02d", 2100+r.IntN(7900), 13+r.IntN(87)) // no month
	id, _ := rec["id"].(string)
	switch r.IntN(5) {
	case 0: // two of the four words of a name
		return strings.Join(words, " "), func() string {
			i := r.Perm(4)
			return misspell(r, words[i[0]]+one(" ", "_", "-", ", ", " de la ", "&#32;", "%20", "\u200b \u200b")+words[i[1]])
		}
	case 1: // a telephone number
		return "Tel. +591 " + phone, func() string {
			return misspell(r, one("Tel. ", "+591 ", "00591")+one(phone, phone[:4]+"-"+phone[4:], phone[:3]+" "+phone[3:5]+" "+phone[5:], phone[:3]+"."+phone[3:6]+"."+phone[6:], "("+phone[:1]+") "+phone[1:]))
		}
	case 2: // an alias
		return "CASO-" + file, func() string {
			return misspell(r, one("según "+file, "caso "+file[:4]+" "+file[5:], "CASO_"+file[:4]+"_"+file[5:]))
		}
	case 3: // a place
		return "Hacienda " + words[0] + " " + words[1] + " Alto", func() string {
			return misspell(r, one(words[0]+" "+words[1], "hacienda de "+words[0]+" "+words[1], words[1]+", al norte de "+words[0]))
		}
	}
	return id, func() string {
		return misspell(r, one("registro "+strings.ReplaceAll(id, "-", ""), id[:23], "registro "+id[:8]+"…", "…"+id[24:], id))
	}
}

// inventWord invents a word of four letters or more.
func inventWord(r *rand.Rand) string {
	b := []string{"Ñ", "Q", "Zá", "Wü", "Ch"}[r.IntN(5)]
	for range 2 + r.IntN(3) {
		b += []string{"uis", "pé", "mak", "ní", "xo", "ku", "llá"}[r.IntN(7)]
	}
	return b
}

// misspell spells a text in one of the ways that hide it from a plain search.
func misspell(r *rand.Rand, s string) string {
	runes := []rune(s)
	at := r.IntN(len(runes))
	switch r.IntN(9) {
	case 0:
		return string(runes[:at]) + "\u200b" + string(runes[at:])
	case 1:
		return string(runes[:at]) + "\u00ad" + string(runes[at:])
	case 2: // full width
		return strings.Map(func(r rune) rune {
			if '0' <= r && r <= '9' || 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' {
				return r - '0' + '０'
			}
			return r
		}, s)
	case 3:
		return strings.ReplaceAll(s, " ", "_")
	case 4:
		f := newFolder()
		return f.fold(s)
	case 5:
		return strings.ToUpper(s)
	case 6:
		return norm.NFD.String(s)
	}
	return s
}
