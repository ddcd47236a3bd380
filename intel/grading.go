package intel

import "github.com/comision-mixta/mixta/check"

// Grading is how a source and what it said were graded, in the scheme that was used. It is never converted.
// es: Grading es cómo se evaluaron una fuente y lo que dijo, en el esquema que se usó. Nunca se convierte.
type Grading struct {
	// The scheme of both grades.
	// es: El esquema de ambas evaluaciones.
	Scheme Scheme `json:"scheme"`

	// Grade of the source: A–F (Admiralty), A–C or X (Europol), 1–3 (3x5x2).
	// es: Evaluación de la fuente: A–F (Almirantazgo), A–C o X (Europol), 1–3 (3x5x2).
	Source SourceGrade `json:"source"`

	// Grade of the information: 1–6 (Admiralty), 1–4 (Europol), A–E (3x5x2).
	// es: Evaluación de la información: 1–6 (Almirantazgo), 1–4 (Europol), A–E (3x5x2).
	Information InformationGrade `json:"information"`
}

// SourceGrade is the grade of a source in any of the schemes.
// es: SourceGrade es la evaluación de una fuente en cualquiera de los esquemas.
//
//mixta:form ^[A-FX1-3]$
type SourceGrade string

// InformationGrade is the grade of a piece of information in any of the schemes.
// es: InformationGrade es la evaluación de una información en cualquiera de los esquemas.
//
//mixta:form ^[A-E1-6]$
type InformationGrade string

// Grade is one grade of a scheme.
type Grade struct {
	Code    string
	Meaning check.Text

	// Unjudged grades say that nothing can be said: they have no order relative to
	// the others.
	Unjudged bool

	// Confidence on the scale of 0 to 100; 0 where no mapping was published.
	Confidence int64
}

// Grades returns the grades of sources and of information in a scheme, from
// best to worst, the unjudged ones last; nil for an unknown scheme.
func (s Scheme) Grades() (sources, information []Grade) {
	switch s {
	case Admiralty:
		return admiraltySources, admiraltyInformation
	case Europol4x4:
		return europolSources, europolInformation
	case UK3x5x2:
		return ukSources, ukInformation
	}
	return nil, nil
}

// find returns the grade of a code and its place in the order; false for none.
func find(grades []Grade, code string) (g Grade, place int, ok bool) {
	for i, g := range grades {
		if g.Code == code {
			return g, i, true
		}
	}
	return Grade{}, 0, false
}

// Valid reports whether the scheme has both grades.
func (g Grading) Valid() (source, information bool) {
	ss, ii := g.Scheme.Grades()
	_, _, source = find(ss, string(g.Source))
	_, _, information = find(ii, string(g.Information))
	return source, information
}

// Judged reports whether the source and the information could be judged: F, X,
// 6 and their like say that they could not.
func (g Grading) Judged() (source, information bool) {
	ss, ii := g.Scheme.Grades()
	s, _, ok := find(ss, string(g.Source))
	i, _, ok2 := find(ii, string(g.Information))
	return ok && !s.Unjudged, ok2 && !i.Unjudged
}

// Confidence maps the grading to a confidence from 0 to 100, one way: nothing
// leads back. It is false if there is no such value.
//
// Admiralty credibility 1 to 5 gives 90, 70, 50, 30 and 10, and 6 nothing, as
// in appendix A of STIX 2.1 (confidence scales). The grade of the source does
// not enter there, nor here. For Europol's 4x4 and the 3x5x2 nothing was
// published: a grade has the value of the Admiralty grade only where the words
// of both say the same (corroborated: 1; suspected to be false: 5), else a gap.
func (g Grading) Confidence() (int64, bool) {
	_, ii := g.Scheme.Grades()
	i, _, _ := find(ii, string(g.Information))
	return i.Confidence, i.Confidence > 0
}

// Rank places the information on its own scheme's order, higher being better;
// false where it could not be judged.
func (g Grading) Rank() (int64, bool) {
	_, ii := g.Scheme.Grades()
	i, place, ok := find(ii, string(g.Information))
	return int64(len(ii) - place), ok && !i.Unjudged
}

// String writes the grading as people read it: "B2", "Europol X4", "3x5x2 1A".
func (g Grading) String() string {
	s := string(g.Source) + string(g.Information)
	switch g.Scheme {
	case Europol4x4:
		return "Europol " + s
	case UK3x5x2:
		return "3x5x2 " + s
	}
	return s
}

// The grades, from best to worst.
var (
	admiraltySources = []Grade{
		{Code: "A", Meaning: check.Text{EN: "completely reliable", ES: "completamente fiable"}},
		{Code: "B", Meaning: check.Text{EN: "usually reliable", ES: "habitualmente fiable"}},
		{Code: "C", Meaning: check.Text{EN: "fairly reliable", ES: "bastante fiable"}},
		{Code: "D", Meaning: check.Text{EN: "not usually reliable", ES: "habitualmente no fiable"}},
		{Code: "E", Meaning: check.Text{EN: "unreliable", ES: "no fiable"}},
		{Code: "F", Meaning: check.Text{EN: "reliability cannot be judged", ES: "la fiabilidad no se puede juzgar"}, Unjudged: true},
	}
	admiraltyInformation = []Grade{
		{Code: "1", Meaning: check.Text{EN: "confirmed by other sources", ES: "confirmada por otras fuentes"}, Confidence: 90},
		{Code: "2", Meaning: check.Text{EN: "probably true", ES: "probablemente cierta"}, Confidence: 70},
		{Code: "3", Meaning: check.Text{EN: "possibly true", ES: "posiblemente cierta"}, Confidence: 50},
		{Code: "4", Meaning: check.Text{EN: "doubtful", ES: "dudosa"}, Confidence: 30},
		{Code: "5", Meaning: check.Text{EN: "improbable", ES: "improbable"}, Confidence: 10},
		{Code: "6", Meaning: check.Text{EN: "truth cannot be judged", ES: "la veracidad no se puede juzgar"}, Unjudged: true},
	}
	europolSources = []Grade{
		{Code: "A", Meaning: check.Text{EN: "no doubt as to authenticity, trustworthiness and competence", ES: "sin duda sobre su autenticidad, fiabilidad y competencia"}},
		{Code: "B", Meaning: check.Text{EN: "reliable in most instances", ES: "fiable en la mayoría de los casos"}},
		{Code: "C", Meaning: check.Text{EN: "unreliable in most instances", ES: "no fiable en la mayoría de los casos"}},
		{Code: "X", Meaning: check.Text{EN: "reliability cannot be assessed", ES: "la fiabilidad no se puede evaluar"}, Unjudged: true},
	}
	europolInformation = []Grade{
		{Code: "1", Meaning: check.Text{EN: "accuracy not in doubt", ES: "exactitud fuera de duda"}},
		{Code: "2", Meaning: check.Text{EN: "known personally to the source, not to the official passing it on", ES: "conocida personalmente por la fuente, no por quien la transmite"}},
		{Code: "3", Meaning: check.Text{EN: "not known personally to the source, but corroborated", ES: "no conocida personalmente por la fuente, pero corroborada"}, Confidence: 90},
		{Code: "4", Meaning: check.Text{EN: "not known personally to the source and cannot be corroborated", ES: "no conocida personalmente por la fuente y no se puede corroborar"}},
	}
	ukSources = []Grade{
		{Code: "1", Meaning: check.Text{EN: "reliable", ES: "fiable"}},
		{Code: "3", Meaning: check.Text{EN: "not reliable", ES: "no fiable"}},
		{Code: "2", Meaning: check.Text{EN: "untested", ES: "no probada"}, Unjudged: true},
	}
	ukInformation = []Grade{
		{Code: "A", Meaning: check.Text{EN: "known directly to the source", ES: "conocida directamente por la fuente"}},
		{Code: "B", Meaning: check.Text{EN: "known indirectly to the source, but corroborated", ES: "conocida indirectamente por la fuente, pero corroborada"}, Confidence: 90},
		{Code: "C", Meaning: check.Text{EN: "known indirectly to the source", ES: "conocida indirectamente por la fuente"}},
		{Code: "E", Meaning: check.Text{EN: "suspected to be false", ES: "se sospecha que es falsa"}, Confidence: 10},
		{Code: "D", Meaning: check.Text{EN: "not known", ES: "no se conoce"}, Unjudged: true},
	}
)
