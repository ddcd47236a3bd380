package conformance

import (
	"bytes"
	"strings"
	"sync"

	"github.com/klauspost/compress/gzip"
)

// byteChanges break the rules of bytes. One is packed when they are asked for.
func byteChanges() []Change {
	return []Change{
		{Rule: "json.syntax", New: ""},
		{Rule: "json.syntax", New: " \n"},
		{Rule: "json.syntax", New: "\xff\xfe{\x00}\x00"}, // UTF-16
		{Rule: "json.syntax", New: "\xfe\xff\x00{\x00}"},
		{Rule: "json.syntax", New: "{\x00}\x00"},
		{Rule: "json.syntax", Base: "plan", Old: `"sequence":2,"previous"`, New: `"sequence":2 "previous"`, Pointer: "/envelope/sequence"},
		{Rule: "json.syntax", Base: "plan", Old: "\"column\":300}]}\n]}", New: "\"column\":300}]}\n"}, // cut short
		{Rule: "json.syntax", Base: "plan", Old: `"revision":1}`, New: `"revision":1,}`, Pointer: "/statistics/0/revision"},
		{Rule: "json.syntax", Base: "plan", Old: `"number":1,"area"`, New: `"number":01,"area"`, Pointer: "/actions/0/number"},
		{Rule: "json.syntax", Base: "plan", Old: `"percent":50`, New: `"percent":NaN`, Pointer: "/progress/0/percent"},
		{Rule: "json.syntax", Base: "plan", Old: `"percent":50`, New: `"percent":.5`, Pointer: "/progress/0/percent"},
		{Rule: "json.syntax", Base: "plan", Old: `"percent":50`, New: `"percent":+50`, Pointer: "/progress/0/percent"},
		{Rule: "json.syntax", Base: "plan", Old: `"percent":50`, New: `"percent":50,50`, Pointer: "/progress/0/percent"},
		{Rule: "json.syntax", Base: "plan", Old: `"joint":true,"absent"`, New: `"joint":True,"absent"`, Pointer: "/actions/0/joint"},
		{Rule: "json.syntax", Base: "plan", Old: `"Dos de cuatro."`, New: `'Dos de cuatro.'`, Pointer: "/progress/0/values/0/note/es"},
		{Rule: "json.syntax", Base: "plan", Old: `Dos de cuatro.`, New: `Dos` + "\t" + `de cuatro.`, Pointer: "/progress/0/values/0/note/es"},
		{Rule: "json.syntax", Base: "plan", Old: `Dos de cuatro.`, New: `Dos \x64e cuatro.`, Pointer: "/progress/0/values/0/note/es"},
		{Rule: "json.syntax", Base: "plan", Old: `"policies":[{`, New: `/* PE */"policies":[{`, Pointer: "/actions/0/assumptions/1/gn"},

		{Rule: "json.duplicate", Base: "plan", Old: `{"mixta":"1.0",`, New: `{"mixta":"1.0","mixta":"1.0",`, Pointer: "/mixta"},
		{Rule: "json.duplicate", Base: "plan", Old: `"sequence":2,`, New: `"sequence":2,"sequence":3,`, Pointer: "/envelope/sequence"},
		{Rule: "json.duplicate", Base: "plan", Old: `"joint":true,"absent"`, New: `"joint":true,"joint":true,"absent"`, Pointer: "/actions/0/joint"},
		{Rule: "json.duplicate", Base: "plan", Old: `"joint":true,"absent"`, New: `"joint":true,"\u006aoint":false,"absent"`, Pointer: "/actions/0/joint"}, // the same name, with an escape
		{Rule: "json.duplicate", Base: "plan", Old: `{"BO-VDSSC":1,"PE-DEVIDA":1}`, New: `{"BO-VDSSC":1,"PE-DEVIDA":1,"BO-VDSSC":3}`, Pointer: "/actions/0/version/BO-VDSSC"},
		{Rule: "json.duplicate", Base: "plan", Old: `{"clave":[1,2.5,"x",null,true]}`, New: `{"clave":{"a":1,"b":[{"c":1,"c":2}]}}`, Pointer: "/actions/0/extensions/bo.gob.felcn/clave/b/0/c"},
		{Rule: "json.duplicate", Base: "plan", Old: "\n\"receipts\":", New: "\n\"plans\":[],\n\"receipts\":", Pointer: "/plans"},
		{Rule: "json.duplicate", Base: "plan", Old: `"percent":50,`, New: `"percent":50,"porcentaje":50,"porcentaje":51,`, Pointer: "/progress/0/porcentaje",
			Also: []Expected{{"shape.additionalProperties", "error", "/progress/0/porcentaje"}}},

		{Rule: "json.utf8", Base: "plan", Old: `"Política inventada"`, New: "\"Pol\xedtica inventada\"", Pointer: "/actions/0/policies/0/name"}, // Latin-1
		{Rule: "json.utf8", Base: "plan", Old: `{"clave":[1,2.5,"x",null,true]}`, New: "{\"clave\":[\"\xc0\xaf \xed\xa0\x80\"]}", Pointer: "/actions/0/extensions/bo.gob.felcn/clave/0"},
		{Rule: "json.surrogate", Base: "plan", Old: `"Política inventada"`, New: `"Pol\udceftica"`, Pointer: "/actions/0/policies/0/name"},
		{Rule: "json.surrogate", Base: "plan", Old: `"Política inventada"`, New: `"\udd1e\ud834"`, Pointer: "/actions/0/policies/0/name"}, // the wrong way round
		{Rule: "json.surrogate", Base: "plan", Old: `{"clave":[1,2.5,"x",null,true]}`, New: `{"clave":["\ud834"]}`, Pointer: "/actions/0/extensions/bo.gob.felcn/clave/0"},
		{Rule: "json.bom", Base: "plan", Old: `{"mixta":"1.0"`, New: "\ufeff{\"mixta\":\"1.0\""},
		{Rule: "json.trailing", Base: "plan", Old: "\"column\":300}]}\n]}", New: "\"column\":300}]}\n]}{}"},
		{Rule: "json.trailing", Base: "plan", Old: "\"column\":300}]}\n]}", New: "\"column\":300}]}\n]}\x00"},

		{Rule: "json.depth", Base: "plan", Old: `{"clave":[1,2.5,"x",null,true]}`, New: `{"clave":` + strings.Repeat("[", 100) + strings.Repeat("]", 100) + `}`,
			Pointer: "/actions/0/extensions/bo.gob.felcn/clave" + strings.Repeat("/0", 58)},
		{Rule: "json.depth", New: strings.Repeat("[", 10_000), Also: []Expected{{"shape.type", "error", ""}}},

		{Rule: "json.number-range", Base: "plan", Old: `"percent":50`, New: `"percent":1e400`, Pointer: "/progress/0/percent"},
		{Rule: "json.number-range", Base: "plan", Old: `"percent":50`, New: `"percent":1e-400`, Pointer: "/progress/0/percent"},
		{Rule: "json.number-range", Base: "plan", Old: `"size":20`, New: `"size":-1e999999999999`, Pointer: "/meetings/0/delegations/0/size"},
		{Rule: "json.number-range", Base: "plan", Old: `2.5,"x",null`, New: `1e309,"x",null`, Pointer: "/actions/0/extensions/bo.gob.felcn/clave/1"},
		{Rule: "json.precision", Base: "plan", Old: `"percent":50`, New: `"percent":33.3333333333333333`, Pointer: "/progress/0/percent"},
		{Rule: "json.precision", Base: "plan", Old: `[-68.5,-14.72]`, New: `[-68.5,-14.7200000000000001]`, Pointer: "/statistics/0/place/point/coordinates/1"},
		{Rule: "json.precision", Base: "plan", Old: `2.5,"x",null`, New: `123456789012345678,"x",null`, Pointer: "/actions/0/extensions/bo.gob.felcn/clave/1"},

		{Name: "integer-with-point", Base: "plan", Old: `"size":20`, New: `"size":20.0`},
		{Name: "integer-with-exponent", Base: "plan", Old: `"size":20`, New: `"size":2e1`},
		{Name: "number-of-17-digits", Base: "plan", Old: `"percent":50`, New: `"percent":33.333333333333333`},
		{Name: "number-with-zeros", Base: "plan", Old: `"percent":50`, New: `"percent":50.000000000000000000000000`},
		{Name: "number-minus-zero", Base: "plan", Old: `"baseline":0`, New: `"baseline":-0`},
		{Name: "escapes", Base: "plan", Old: `"Política inventada"`, New: `"Pol\u00edtica \ud834\udd1e \/ \" \\ \b\f\n\r\t\u0000"`},
		{Name: "white-space", Base: "plan", Old: `{"mixta":"1.0",`, New: "\r\n\t { \"mixta\" :\r\n\"1.0\" , "},
		{Name: "members-in-any-order", Base: "plan", Old: `"number":2,"area":"development","group":"crops-and-development"`, New: `"group":"crops-and-development","area":"development","number":2`},
		{Name: "longest-text-in-code-points", Base: "plan", Old: `"value":"CM-09/2022"`, New: `"value":"` + strings.Repeat("ñ", 199) + `𝄞"`},

		{Rule: "file.expansion", New: bomb()},
	}
}

// bomb returns a small file that unfolds to four mebibytes. Packing that takes longer
// than all else here.
var bomb = sync.OnceValue(func() string {
	var b bytes.Buffer
	z, _ := gzip.NewWriterLevel(&b, gzip.BestCompression) // a level that there is
	z.Write(append([]byte(`{"mixta":`), bytes.Repeat([]byte{' '}, 4<<20)...))
	z.Close() // a buffer takes all
	return b.String()
})
