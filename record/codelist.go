package record

import (
	"strings"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/pattern"
	"github.com/comision-mixta/mixta/internal/rule"
	"github.com/comision-mixta/mixta/schema"
)

// CodeList is a newer edition of an open code list: the codes that its issuer adds to those of the model. Where they come from, its sources say. Its required fields are enough.
// es: CodeList es una edición más reciente de una lista de códigos abierta: los códigos que su emisor agrega a los del modelo. De dónde provienen lo dicen sus fuentes. Le bastan sus campos obligatorios.
type CodeList struct {
	Header

	// The list, by its type: "crops.Region".
	// es: La lista, por su tipo: «crops.Region».
	List ListName `json:"list"`

	// Which edition this is: "2025".
	// es: Qué edición es: «2025».
	Edition string `json:"edition" jsonschema:"minLength=1,maxLength=100"`

	// The day on which the codes were last compared with their source.
	// es: El día en que los códigos se compararon por última vez con su fuente.
	Checked Date `json:"checked"`

	// The codes that it adds.
	// es: Los códigos que agrega.
	Codes []ListedCode `json:"codes" jsonschema:"minItems=1,maxItems=1000"`
}

// ListedCode is one code with its meaning.
// es: ListedCode es un código con su significado.
type ListedCode struct {
	// The code, in the form that its list asks for.
	// es: El código, con la forma que pide su lista.
	Code string `json:"code" jsonschema:"minLength=1,maxLength=100"`

	// What it means.
	// es: Qué significa.
	Meaning Text `json:"meaning"`
}

// ListName is the type of a code list: "crops.Region".
// es: ListName es el tipo de una lista de códigos: «crops.Region».
//
//mixta:form ^[a-z]{3,16}\.[A-Z][A-Za-z]{1,40}$
type ListName string

// find returns the code list of that type, and nil if this version of the model
// has none.
func (n ListName) find() *schema.CodeList {
	for _, l := range schema.FindCodes(string(n)) {
		if l.Type == string(n) {
			return &l
		}
	}
	return nil
}

// sideOf returns the side whose country a code begins with, if any:
// "pe.yaguas", "BO-SERNAP", "INEI:210101".
func sideOf(code string) Side {
	for prefix, side := range map[string]Side{"bo.": BO, "BO-": BO, "INE-BO:": BO, "pe.": PE, "PE-": PE, "INEI:": PE} {
		if strings.HasPrefix(code, prefix) {
			return side
		}
	}
	return ""
}

// MayAdd reports whether the issuer of the list may add the code: one with a
// country in front only that country, or the commission.
func (l *CodeList) MayAdd(code string) bool {
	side := sideOf(code)
	return side == "" || side == l.Issuer.Side() || l.Issuer == ComisionMixta
}

var codeLists = rule.NewKind[CodeList]("codeList", "codeLists", "code list", "code lists", "lista de códigos", "listas de códigos", rows)

// Validate returns all findings for the code list.
func (l *CodeList) Validate() check.Report { return codeLists.Check(l) }

// MarshalJSON returns the record as it is written in a file.
func (l CodeList) MarshalJSON() ([]byte, error) { return codeLists.Marshal(&l, l.Newer) }

// UnmarshalJSON reads the record; its findings of severity error are the error.
func (l *CodeList) UnmarshalJSON(b []byte) error { return codeLists.Unmarshal(b, l, &l.Newer) }

var codeListRules = []rule.Row{
	rule.When(check.Rule{ID: "record.code-list.closed", Severity: check.Error,
		Must: check.Text{EN: "must be an open list: a closed one is complete", ES: "debe ser una lista abierta: una cerrada está completa"},
		Why:  check.Text{EN: "Every reader refuses a code that a closed list does not have, whatever another file adds.", ES: "Todo lector rechaza un código que una lista cerrada no tiene, agregue lo que agregue otro archivo."},
	}, func(l *CodeList) (bool, rule.At) {
		of := l.List.find()
		return of != nil && of.Closed, rule.At{&l.List}
	}),
	rule.When(check.Rule{ID: "record.code-list.unknown", Severity: check.Warning,
		Must: check.Text{EN: "must be a list that this version of the model has; its codes count for nothing here", ES: "debe ser una lista que tenga esta versión del modelo; aquí sus códigos no cuentan"},
		Why:  check.Text{EN: "A newer version may have more lists; a slip in the name has the same effect.", ES: "Una versión más nueva puede tener más listas; un error en el nombre tiene el mismo efecto."},
	}, func(l *CodeList) (bool, rule.At) { return l.List.find() == nil, rule.At{&l.List} }),
	rule.On(check.Rule{ID: "record.code-list.form", Severity: check.Error,
		Must: check.Text{EN: "must have the form of its list: {1}", ES: "debe tener la forma de su lista: {1}"},
		Why:  check.Text{EN: "A code of another form is refused wherever it is used.", ES: "Un código de otra forma se rechaza dondequiera que se use."},
	}, func(l *CodeList, hit rule.Hit) {
		of := l.List.find()
		if of == nil || of.Closed {
			return
		}
		form, err := pattern.Compile(of.Pattern)
		if err != nil {
			return
		}
		for i := range l.Codes {
			if c := &l.Codes[i].Code; !form.MatchString(*c) {
				hit(c, of.Pattern)
			}
		}
	}),
	rule.On(check.Rule{ID: "record.code-list.country", Severity: check.Warning,
		Must: check.Text{EN: "must be a code of the country that issues the list, or of none; another's does not count", ES: "debe ser un código del país que emite la lista, o de ninguno; el de otro no cuenta"},
		Why:  check.Text{EN: "Each country names its own institutions, zones and units; both together may name any.", ES: "Cada país nombra sus propias instituciones, zonas y unidades; ambos juntos pueden nombrar cualquiera."},
	}, func(l *CodeList, hit rule.Hit) {
		for i := range l.Codes {
			if c := &l.Codes[i].Code; !l.MayAdd(*c) {
				hit(c, &l.Issuer)
			}
		}
	}),
	rule.Distinct(check.Rule{ID: "record.code-list.twice", Severity: check.Error,
		Must: check.Text{EN: "must not be in the list twice", ES: "no debe figurar dos veces en la lista"},
		Why:  check.Text{EN: "Of two meanings, one reader shows the first and another the last.", ES: "De dos significados, un lector muestra el primero y otro el último."},
	}, func(l *CodeList) []ListedCode { return l.Codes }, func(c *ListedCode) *string { return &c.Code }),
}
