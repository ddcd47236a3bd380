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

// References to records of packages crops, intel and ops.
type (
	// MethodRef is the id of a Method.
	// es: MethodRef es el identificador de un método (Method).
	MethodRef string
	// SurveyRef is the id of a Survey.
	// es: SurveyRef es el identificador de un relevamiento (Survey).
	SurveyRef string
	// LimitRef is the id of a Limit.
	// es: LimitRef es el identificador de un límite (Limit).
	LimitRef string
	// ImageRef is the id of an Image.
	// es: ImageRef es el identificador de una imagen (Image).
	ImageRef string
	// ParcelRef is the id of a Parcel.
	// es: ParcelRef es el identificador de una parcela (Parcel).
	ParcelRef string
	// ReportRef is the id of a Report.
	// es: ReportRef es el identificador de un informe (Report).
	ReportRef string
	// RequestRef is the id of a Request.
	// es: RequestRef es el identificador de una solicitud (Request).
	RequestRef string
	// SubjectRef is the id of a Subject.
	// es: SubjectRef es el identificador de una entidad (Subject).
	SubjectRef string
	// FlightRef is the id of a Flight.
	// es: FlightRef es el identificador de un vuelo (Flight).
	FlightRef string
	// OperationRef is the id of an Operation.
	// es: OperationRef es el identificador de una operación (Operation).
	OperationRef string
	// SeizureRef is the id of a Seizure.
	// es: SeizureRef es el identificador de una incautación (Seizure).
	SeizureRef string
	// TrackRef is the id of a Track.
	// es: TrackRef es el identificador de una traza (Track).
	TrackRef string
)

// Pattern is the form of an id.
func (MethodRef) Pattern() string { return uuid }

// Refers names the kind referred to.
func (MethodRef) Refers() string { return "method" }

// Pattern is the form of an id.
func (SurveyRef) Pattern() string { return uuid }

// Refers names the kind referred to.
func (SurveyRef) Refers() string { return "survey" }

// Pattern is the form of an id.
func (LimitRef) Pattern() string { return uuid }

// Refers names the kind referred to.
func (LimitRef) Refers() string { return "limit" }

// Pattern is the form of an id.
func (ImageRef) Pattern() string { return uuid }

// Refers names the kind referred to.
func (ImageRef) Refers() string { return "image" }

// Pattern is the form of an id.
func (ParcelRef) Pattern() string { return uuid }

// Refers names the kind referred to.
func (ParcelRef) Refers() string { return "parcel" }

// Pattern is the form of an id.
func (ReportRef) Pattern() string { return uuid }

// Refers names the kind referred to.
func (ReportRef) Refers() string { return "report" }

// Pattern is the form of an id.
func (RequestRef) Pattern() string { return uuid }

// Refers names the kind referred to.
func (RequestRef) Refers() string { return "request" }

// Pattern is the form of an id.
func (SubjectRef) Pattern() string { return uuid }

// Refers names the kind referred to.
func (SubjectRef) Refers() string { return "subject" }

// Pattern is the form of an id.
func (FlightRef) Pattern() string { return uuid }

// Refers names the kind referred to.
func (FlightRef) Refers() string { return "flight" }

// Pattern is the form of an id.
func (OperationRef) Pattern() string { return uuid }

// Refers names the kind referred to.
func (OperationRef) Refers() string { return "operation" }

// Pattern is the form of an id.
func (SeizureRef) Pattern() string { return uuid }

// Refers names the kind referred to.
func (SeizureRef) Refers() string { return "seizure" }

// Pattern is the form of an id.
func (TrackRef) Pattern() string { return uuid }

// Refers names the kind referred to.
func (TrackRef) Refers() string { return "track" }
