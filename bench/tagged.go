package main

import "github.com/comision-mixta/mixta/bench/internal/data"

// tagged returns an empty record as a user of go-playground/validator would write its
// type: the members of the measured files, the rules that tags can say.
func tagged(k data.Kind) any {
	switch k.Name {
	case "parcel":
		return new(taggedParcel)
	case "report":
		return new(taggedReport)
	case "track":
		return new(taggedTrack)
	}
	return new(taggedAction)
}

type (
	taggedHeader struct {
		ID       string           `json:"id" validate:"required,uuid"`
		Version  map[string]int64 `json:"version" validate:"required,min=1,max=40,dive,keys,max=46,endkeys,min=1"`
		Issuer   string           `json:"issuer" validate:"required,max=46"`
		Issued   string           `json:"issued" validate:"required,datetime=2006-01-02T15:04:05Z07:00"`
		Marking  taggedMarking    `json:"marking" validate:"required"`
		Exercise bool             `json:"exercise"`
	}
	taggedMarking struct {
		TLP        string   `json:"tlp" validate:"required,oneof=CLEAR GREEN AMBER AMBER+STRICT RED WHITE"`
		Releasable []string `json:"releasable" validate:"max=100,unique,dive,max=46"`
	}
	taggedText struct {
		ES string `json:"es" validate:"required_without=EN,max=20000"`
		EN string `json:"en" validate:"max=20000"`
	}

	taggedParcel struct {
		taggedHeader
		Survey   string `json:"survey" validate:"required,uuid"`
		Geometry struct {
			Type        string           `json:"type" validate:"required,eq=MultiPolygon"`
			Coordinates [][][][2]float64 `json:"coordinates" validate:"required,min=1,max=1000,dive,min=1,max=1000,dive,min=4,max=20000,dive,dive,min=-180,max=180"`
		} `json:"geometry" validate:"required"`
		Class       string   `json:"class" validate:"required,min=2,max=83"`
		Cover       string   `json:"cover" validate:"omitempty,oneof=pure mixed under-trees"`
		Fraction    *float64 `json:"fraction" validate:"omitempty,gt=0,max=1"`
		Declared    *float64 `json:"declared" validate:"omitempty,gt=0,max=1000000"`
		Image       string   `json:"image" validate:"omitempty,uuid"`
		Interpreter string   `json:"interpreter" validate:"max=40"`
		Confidence  string   `json:"confidence" validate:"omitempty,oneof=high medium low"`
		Region      string   `json:"region" validate:"max=170"`
		Unit        string   `json:"unit" validate:"max=13"`
	}

	taggedReport struct {
		taggedHeader
		Kind       string            `json:"kind" validate:"required,oneof=information assessment alert"`
		Title      taggedText        `json:"title" validate:"required"`
		Period     taggedPeriod      `json:"period" validate:"required"`
		Topics     []string          `json:"topics" validate:"required,min=1,max=20,unique,dive,min=2,max=40"`
		Statements []taggedStatement `json:"statements" validate:"required,min=1,max=500,unique=ID,dive"`
		Conclusion struct {
			Text       taggedText `json:"text" validate:"required"`
			Confidence *int64     `json:"confidence" validate:"required,min=0,max=100"`
		} `json:"conclusion" validate:"required"`
		Evidence []struct {
			Title  string `json:"title" validate:"required,max=400"`
			Digest string `json:"digest" validate:"omitempty,len=71"`
			HeldBy string `json:"heldBy" validate:"max=46"`
		} `json:"evidence" validate:"max=100,dive"`
		RetainUntil string `json:"retainUntil" validate:"omitempty,datetime=2006-01-02"`
	}
	taggedPeriod struct {
		From string `json:"from" validate:"required,datetime=2006-01-02"`
		To   string `json:"to" validate:"omitempty,datetime=2006-01-02,gtefield=From"`
	}
	taggedStatement struct {
		ID      string     `json:"id" validate:"required,max=40"`
		Text    taggedText `json:"text" validate:"required"`
		Nature  string     `json:"nature" validate:"required,oneof=fact assessment"`
		Grading struct {
			Scheme      string `json:"scheme" validate:"required,oneof=admiralty europol-4x4 uk-3x5x2"`
			Source      string `json:"source" validate:"required,oneof=A B C D E F X 1 2 3"`
			Information string `json:"information" validate:"required,oneof=A B C D E 1 2 3 4 5 6"`
		} `json:"grading" validate:"required"`
		Source    string `json:"source" validate:"required,min=2,max=40"`
		Sanitised *bool  `json:"sanitised" validate:"required"`
		Places    []struct {
			Name        string `json:"name" validate:"max=200"`
			Country     string `json:"country" validate:"omitempty,len=2"`
			Subdivision string `json:"subdivision" validate:"max=6"`
			Point       *struct {
				Type        string     `json:"type" validate:"required,eq=Point"`
				Coordinates [2]float64 `json:"coordinates" validate:"dive,min=-180,max=180"`
			} `json:"point"`
			Accuracy *float64 `json:"accuracy" validate:"omitempty,gt=0,max=1000000"`
		} `json:"places" validate:"max=40,dive"`
		Times []struct {
			From string `json:"from" validate:"required,datetime=2006-01-02T15:04:05Z07:00"`
			To   string `json:"to" validate:"omitempty,datetime=2006-01-02T15:04:05Z07:00"`
		} `json:"times" validate:"max=40,dive"`
	}

	taggedTrack struct {
		taggedHeader
		Domain string `json:"domain" validate:"required,oneof=air land river lake"`
		Sensor struct {
			Kind     string `json:"kind" validate:"required,oneof=primary-radar secondary-radar ads-b-receiver fusion gnss observer"`
			Operator string `json:"operator" validate:"max=46"`
			Station  string `json:"station" validate:"max=60"`
		} `json:"sensor" validate:"required"`
		Number       string      `json:"number" validate:"max=60"`
		Address      string      `json:"address" validate:"required_with=Unassigned,omitempty,len=6,hexadecimal"`
		Unassigned   bool        `json:"unassigned"`
		Squawk       string      `json:"squawk" validate:"omitempty,len=4,number"`
		Callsign     string      `json:"callsign" validate:"max=16"`
		Registration string      `json:"registration" validate:"max=16"`
		Type         string      `json:"type" validate:"max=8"`
		Start        string      `json:"start" validate:"required,datetime=2006-01-02T15:04:05Z07:00"`
		MaxGap       float64     `json:"maxGap" validate:"min=0,max=86400"`
		Accuracy     float64     `json:"accuracy" validate:"min=0,max=100000"`
		Legs         []taggedLeg `json:"legs" validate:"required,min=1,max=100000,dive"`
	}
	taggedLeg struct {
		Source       string       `json:"source" validate:"required,oneof=primary secondary combined ads-b rebroadcast multilateration fusion gnss observer unknown"`
		AltitudeFrom string       `json:"altitudeFrom" validate:"omitempty,oneof=pressure sea-level ellipsoid ground unknown"`
		Times        []float64    `json:"times" validate:"required,min=1,max=1000000,dive,min=0,max=31622400"`
		Positions    [][2]float64 `json:"positions" validate:"required,min=1,max=1000000,dive,dive,min=-180,max=180"`
		Altitudes    []float64    `json:"altitudes" validate:"max=1000000,dive,min=-2000,max=200000"`
		Speeds       []float64    `json:"speeds" validate:"max=1000000,dive,min=0,max=10000"`
		Courses      []float64    `json:"courses" validate:"max=1000000,dive,min=0,max=360"`
	}

	taggedAction struct {
		taggedHeader
		Plan        string            `json:"plan" validate:"required,uuid"`
		Number      int64             `json:"number" validate:"min=1,max=9999"`
		Area        string            `json:"area" validate:"required,oneof=development prevention rehabilitation control related-crimes"`
		Group       string            `json:"group" validate:"oneof=supply-control crops-and-development demand-reduction money-laundering"`
		Text        taggedText        `json:"text" validate:"required"`
		Modality    string            `json:"modality" validate:"oneof=coordinated simultaneous exchange training technical-assistance parallel"`
		Responsible []taggedParty     `json:"responsible" validate:"max=40,dive"`
		Start       string            `json:"start" validate:"omitempty,datetime=2006-01-02"`
		Due         string            `json:"due" validate:"max=12"`
		Indicators  []taggedIndicator `json:"indicators" validate:"max=40,unique=Key,dive"`
		Milestones  []struct {
			Name taggedText `json:"name" validate:"required"`
			Due  string     `json:"due" validate:"required,max=12"`
		} `json:"milestones" validate:"max=100,dive"`
		Assumptions []taggedText `json:"assumptions" validate:"max=40,dive"`
		Policies    []struct {
			Side string `json:"side" validate:"required,oneof=BO PE"`
			Name string `json:"name" validate:"required,max=400"`
		} `json:"policies" validate:"max=40,dive"`
	}
	taggedParty struct {
		Side   string `json:"side" validate:"required,oneof=BO PE"`
		Agency string `json:"agency" validate:"required,max=46"`
		Role   string `json:"role" validate:"omitempty,oneof=lead support"`
	}
	taggedIndicator struct {
		Key            string      `json:"key" validate:"required,max=40"`
		Name           taggedText  `json:"name" validate:"required"`
		Unit           string      `json:"unit" validate:"required,max=12"`
		Measure        string      `json:"measure" validate:"required,oneof=total level share"`
		Direction      string      `json:"direction" validate:"required,oneof=increase decrease maintain"`
		Baseline       *float64    `json:"baseline" validate:"omitempty,min=-1000000000000,max=1000000000000"`
		PhysicalTarget *float64    `json:"physicalTarget" validate:"omitempty,min=-1000000000000,max=1000000000000"`
		Verification   *taggedText `json:"verification"`
	}
)
