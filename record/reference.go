package record

import "github.com/comision-mixta/mixta/internal/rule"

// A reference is the id of another record, in a type that says of what kind it
// must be. Convert an id to make one: record.ActionRef(action.ID).
type (
	// MeetingRef is the id of a Meeting.
	// es: MeetingRef es el identificador de una reunión (Meeting).
	MeetingRef ID
	// PlanRef is the id of a Plan.
	// es: PlanRef es el identificador de un plan (Plan).
	PlanRef ID
	// ActionRef is the id of an Action.
	// es: ActionRef es el identificador de una acción (Action).
	ActionRef ID
)

// References to records of packages crops, intel and ops.
type (
	// MethodRef is the id of a Method.
	// es: MethodRef es el identificador de un método (Method).
	MethodRef ID
	// SurveyRef is the id of a Survey.
	// es: SurveyRef es el identificador de un relevamiento (Survey).
	SurveyRef ID
	// LimitRef is the id of a Limit.
	// es: LimitRef es el identificador de un límite (Limit).
	LimitRef ID
	// ImageRef is the id of an Image.
	// es: ImageRef es el identificador de una imagen (Image).
	ImageRef ID
	// ParcelRef is the id of a Parcel.
	// es: ParcelRef es el identificador de una parcela (Parcel).
	ParcelRef ID
	// ReportRef is the id of a Report.
	// es: ReportRef es el identificador de un informe (Report).
	ReportRef ID
	// RequestRef is the id of a Request.
	// es: RequestRef es el identificador de una solicitud (Request).
	RequestRef ID
	// SubjectRef is the id of a Subject.
	// es: SubjectRef es el identificador de una entidad (Subject).
	SubjectRef ID
	// FlightRef is the id of a Flight.
	// es: FlightRef es el identificador de un vuelo (Flight).
	FlightRef ID
	// OperationRef is the id of an Operation.
	// es: OperationRef es el identificador de una operación (Operation).
	OperationRef ID
	// SeizureRef is the id of a Seizure.
	// es: SeizureRef es el identificador de una incautación (Seizure).
	SeizureRef ID
	// TrackRef is the id of a Track.
	// es: TrackRef es el identificador de una traza (Track).
	TrackRef ID
)

// referring are the kinds of record that the references refer to.
var referring = []rule.Row{
	rule.Refers[MeetingRef]("meeting"),
	rule.Refers[PlanRef]("plan"),
	rule.Refers[ActionRef]("action"),
	rule.Refers[MethodRef]("method"),
	rule.Refers[SurveyRef]("survey"),
	rule.Refers[LimitRef]("limit"),
	rule.Refers[ImageRef]("image"),
	rule.Refers[ParcelRef]("parcel"),
	rule.Refers[ReportRef]("report"),
	rule.Refers[RequestRef]("request"),
	rule.Refers[SubjectRef]("subject"),
	rule.Refers[FlightRef]("flight"),
	rule.Refers[OperationRef]("operation"),
	rule.Refers[SeizureRef]("seizure"),
	rule.Refers[TrackRef]("track"),
}
