package record

// A reference is the id of another record, in a type that says of what kind it
// must be. Convert an id to make one: record.ActionRef(action.ID).
type (
	// MeetingRef is the id of a Meeting.
	// es: MeetingRef es el identificador de una reunión (Meeting).
	MeetingRef string
	// PlanRef is the id of a Plan.
	// es: PlanRef es el identificador de un plan (Plan).
	PlanRef string
	// ActionRef is the id of an Action.
	// es: ActionRef es el identificador de una acción (Action).
	ActionRef string
)

// Pattern is the form of an id.
func (MeetingRef) Pattern() string { return uuid }

// Pattern is the form of an id.
func (PlanRef) Pattern() string { return uuid }

// Pattern is the form of an id.
func (ActionRef) Pattern() string { return uuid }

// Refers names the kind referred to.
func (MeetingRef) Refers() string { return "meeting" }

// Refers names the kind referred to.
func (PlanRef) Refers() string { return "plan" }

// Refers names the kind referred to.
func (ActionRef) Refers() string { return "action" }
