package plan

import (
	"fmt"
	"unicode"
	"unicode/utf8"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/plan"
	"github.com/comision-mixta/mixta/plan/review"
	"github.com/comision-mixta/mixta/record"
	"github.com/comision-mixta/mixta/schema"
)

// The words of a review's text, besides those of the code lists.
var (
	wordDrill     = check.Text{ES: "SIMULACRO: nada de lo que sigue es real.", EN: "EXERCISE: none of this is real."}
	wordEnded     = check.Text{ES: "El plan terminó el %s: las acciones sin terminar figuran como «no cumplida».", EN: "The plan ended on %s: unfinished actions are shown as \"not met\"."}
	wordUnmet     = check.Text{ES: "no cumplida", EN: "not met"}
	wordAsterisk  = check.Text{ES: "* Estado acordado por ambas partes mediante un acta.", EN: "* Status agreed by both sides in an act."}
	wordAgencies  = check.Text{ES: "Responsables: %s.", EN: "Responsible: %s."}
	wordSummary   = check.Text{ES: "Según el acta: %s", EN: "According to the act: %s"}
	wordObstacle  = check.Text{ES: "Dificultad que informa %s: %s", EN: "Obstacle that %s reports: %s"}
	wordMissed    = check.Text{ES: "Hito no cumplido: %s (%s).", EN: "Milestone not met: %s (%s)."}
	wordSilentEnd = check.Text{ES: "Sin informe de %s en los últimos %s del plan.", EN: "No report from %s in the last %s of the plan."}
	wordAsOf      = check.Text{ES: "Al %s", EN: "As of %s"}
	wordPeriod    = check.Text{ES: "período del %s al %s", EN: "period %s to %s"}
	wordAgreed    = check.Text{ES: "acciones acordadas: %[2]d", EN: "%[1]s agreed"}
	wordEntered   = check.Text{ES: "acciones registradas: %d", EN: "%d recorded"}
	wordMissing   = check.Text{ES: "sin registrar: %d", EN: "%d not recorded"}
	wordNumbers   = check.Text{ES: "Números sin registrar: %s", EN: "Numbers not recorded: %s"}
	wordLeftOut   = check.Text{ES: "Acciones e informes que no se cuentan por ser de simulacro en un plan real, o a la inversa: %d.", EN: "Not counted: %d actions and reports of an exercise in a real plan, or the reverse."}
	wordByMany    = check.Text{ES: "%d acciones", EN: "%d actions"}
	wordByOne     = check.Text{ES: "1 acción", EN: "1 action"}
	wordDays      = check.Text{ES: "%d días", EN: "%d days"}
	wordDay       = check.Text{ES: "1 día", EN: "1 day"}
	wordNumber    = check.Text{ES: "N.º", EN: "No."}
	wordAction    = check.Text{ES: "Acción", EN: "Action"}
	wordJoint     = check.Text{ES: "Conjunto", EN: "Joint"}
	wordDue       = check.Text{ES: "Plazo", EN: "Due"}
	wordLate      = check.Text{ES: "Retraso", EN: "Overdue"}
	wordByAct     = check.Text{ES: "Acordado en la %s (al %s): %s.", EN: "Agreed at %s (as of %s): %s."}
	wordFollows   = check.Text{ES: "Deducido de los informes de las partes: %s.", EN: "Derived from the reports of the sides: %s."}
	wordNoFollow  = check.Text{ES: "Los informes de las partes no permiten deducir un estado conjunto.", EN: "The reports of the sides do not allow deriving a joint status."}
	wordMoved     = check.Text{ES: "Plazo cambiado de %s a %s por %s.", EN: "Due time moved from %s to %s by %s."}
	wordAct       = check.Text{ES: "acta", EN: "an act"}
	wordBoth      = check.Text{ES: "informe de ambas partes", EN: "report of both sides"}
	wordDiffer    = check.Text{ES: "Las partes indican plazos distintos: rige %s; %s", EN: "The sides state different due times: %s applies; %s"}
	wordReport    = check.Text{ES: "%s, %s (al %s)", EN: "%s says %s (as of %s)"}
	wordMilestone = check.Text{ES: "Hito vencido hace %s: %s (%s).", EN: "Milestone overdue by %s: %s (%s)."}
	wordSilent    = check.Text{ES: "Sin informe de %s desde hace %s.", EN: "No report from %s for %s."}
	wordTarget    = check.Text{ES: "meta %s", EN: "target %s"}
	wordReached   = check.Text{ES: "alcanzada", EN: "reached"}
	wordMeeting   = check.Text{ES: "%s Reunión", EN: "Meeting %s"}
	wordOther     = check.Text{ES: "reunión", EN: "the meeting"}
	wordActions   = check.Text{ES: "Acciones", EN: "Actions"}
	wordNoStatus  = check.Text{ES: "Sin estado", EN: "No status"}
	wordOverdue   = check.Text{ES: "Vencidas", EN: "Overdue"}
	wordTotal     = check.Text{ES: "Total", EN: "Total"}
	wordWithout   = check.Text{ES: "(ninguno)", EN: "(none)"}
	wordByArea    = check.Text{ES: "Por área", EN: "By area"}
	wordByGroup   = check.Text{ES: "Por grupo", EN: "By group"}
	wordByMode    = check.Text{ES: "Por modalidad", EN: "By modality"}
	wordByAgency  = check.Text{ES: "Por institución", EN: "By agency"}
	wordNoAgency  = check.Text{ES: "%s: sin institución responsable en %s", EN: "%s: no responsible agency on %s"}
	wordWithheld  = check.Text{ES: "retenido", EN: "withheld"}
	wordNever     = check.Text{ES: "%s: nunca informó sobre %s", EN: "%s: no report on %s ever"}
)

// The words of a report's section.
var (
	wordSection    = check.Text{ES: "Reuniones y plan operativo", EN: "Meetings and operational plan"}
	wordOf         = check.Text{ES: "de %d acordadas", EN: "of %d agreed"}
	wordFulfilled  = check.Text{ES: "Cumplidas", EN: "Fulfilled"}
	wordOngoing    = check.Text{ES: "En curso", EN: "Ongoing"}
	wordPending    = check.Text{ES: "Pendientes", EN: "Pending"}
	wordLateCount  = check.Text{ES: "vencidas: %d", EN: "%d overdue"}
	wordChart      = check.Text{ES: "Acciones por estado: según cada parte y en conjunto", EN: "Actions by status: by each side, and jointly"}
	wordParts      = check.Text{ES: "Acciones por área, grupo, modalidad e institución (cada institución, según el estado que informa su parte)", EN: "Actions by area, group, modality and agency (each agency by the status that its own side reports)"}
	wordTimetable  = check.Text{ES: "Cronograma: plazo de cada acción y retraso", EN: "Timetable: when each action is due, and delays"}
	wordListed     = check.Text{ES: "Estado de cada acción", EN: "Status of each action"}
	wordSaveStatus = check.Text{ES: "estados", EN: "statuses"}
	wordSaveParts  = check.Text{ES: "por-area", EN: "by-area"}
	wordSaveTime   = check.Text{ES: "cronograma", EN: "timetable"}
)

var whenWords = map[record.When]check.Text{
	"":                 {ES: "sin plazo", EN: "none"},
	record.NextMeeting: {ES: "próxima reunión", EN: "next meeting"},
	record.Continuous:  {ES: "permanente", EN: "continuous"},
	record.OnRequest:   {ES: "a requerimiento", EN: "on request"},
}

func whenIn(w record.When, l check.Lang) string {
	if t, ok := whenWords[w]; ok {
		return t.In(l)
	}
	return string(w)
}

// due is the due time in force.
func due(d *review.Due, l check.Lang) string {
	if d.InForce == "" && d.Withheld {
		return wordWithheld.In(l)
	}
	return whenIn(d.InForce, l)
}

// label returns what a code is called at the head of a cell.
func label(list, code string, l check.Lang) string {
	word := schema.Word(list, code, l)
	first, n := utf8.DecodeRuneInString(word)
	return string(unicode.ToUpper(first)) + word[n:]
}

// status is what a status is called.
func status(s plan.Status, l check.Lang) string {
	if s == "" {
		return "–"
	}
	return label("plan.Status", string(s), l)
}

// many is a count of something.
func many(l check.Lang, n int, one, more check.Text) string {
	if n == 1 {
		return one.In(l)
	}
	return fmt.Sprintf(more.In(l), n)
}
