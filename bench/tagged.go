package main

// The types of the benchmark's file as a user of go-playground/validator would
// write them: the same members, the rules that its tags can say.
type (
	taggedFile struct {
		Mixta    string         `json:"mixta" validate:"required"`
		Envelope taggedEnvelope `json:"envelope" validate:"required"`
		Plans    []taggedPlan   `json:"plans" validate:"dive"`
		Actions  []taggedAction `json:"actions" validate:"dive"`
	}
	taggedEnvelope struct {
		ID        string        `json:"id" validate:"required,uuid"`
		Sender    string        `json:"sender" validate:"required,max=46"`
		Recipient string        `json:"recipient" validate:"required,max=46"`
		Issued    string        `json:"issued" validate:"required,datetime=2006-01-02T15:04:05Z07:00"`
		Sequence  int64         `json:"sequence" validate:"min=1"`
		Previous  string        `json:"previous" validate:"omitempty,len=71"`
		Marking   taggedMarking `json:"marking" validate:"required"`
	}
	taggedHeader struct {
		ID      string           `json:"id" validate:"required,uuid"`
		Version map[string]int64 `json:"version" validate:"required,min=1,dive,keys,max=46,endkeys,min=1"`
		Issuer  string           `json:"issuer" validate:"required,max=46"`
		Issued  string           `json:"issued" validate:"required,datetime=2006-01-02T15:04:05Z07:00"`
		Marking taggedMarking    `json:"marking" validate:"required"`
	}
	taggedMarking struct {
		TLP        string   `json:"tlp" validate:"required,oneof=CLEAR GREEN AMBER AMBER+STRICT RED"`
		Releasable []string `json:"releasable" validate:"max=100,unique,dive,max=46"`
	}
	taggedText struct {
		ES string `json:"es" validate:"max=20000"`
		EN string `json:"en" validate:"max=20000"`
	}
	taggedPlan struct {
		taggedHeader
		Title  taggedText `json:"title" validate:"required"`
		Period struct {
			From string `json:"from" validate:"required,datetime=2006-01-02"`
			To   string `json:"to" validate:"omitempty,datetime=2006-01-02"`
		} `json:"period" validate:"required"`
		Meeting string `json:"meeting" validate:"required,uuid"`
		Agreed  int64  `json:"agreed" validate:"min=1,max=9999"`
	}
	taggedAction struct {
		taggedHeader
		Plan        string              `json:"plan" validate:"required,uuid"`
		Number      int64               `json:"number" validate:"min=1,max=9999"`
		Area        string              `json:"area" validate:"required,oneof=development prevention rehabilitation control related-crimes"`
		Group       string              `json:"group" validate:"oneof=supply-control crops-and-development demand-reduction money-laundering"`
		Text        taggedText          `json:"text" validate:"required"`
		Modality    string              `json:"modality" validate:"oneof=coordinated simultaneous exchange training technical-assistance parallel"`
		Responsible []taggedResponsible `json:"responsible" validate:"max=40,dive"`
		Start       string              `json:"start" validate:"omitempty,datetime=2006-01-02"`
		Due         string              `json:"due" validate:"max=12"`
		Indicators  []taggedIndicator   `json:"indicators" validate:"max=40,dive"`
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
	taggedResponsible struct {
		Side   string `json:"side" validate:"required,oneof=BO PE"`
		Agency string `json:"agency" validate:"required,max=46"`
		Role   string `json:"role" validate:"omitempty,oneof=lead support"`
	}
	taggedIndicator struct {
		Key            string     `json:"key" validate:"required,max=40"`
		Name           taggedText `json:"name" validate:"required"`
		Unit           string     `json:"unit" validate:"required,max=12"`
		Measure        string     `json:"measure" validate:"required,oneof=total level share"`
		Direction      string     `json:"direction" validate:"required,oneof=increase decrease maintain"`
		Baseline       *float64   `json:"baseline" validate:"omitempty,min=-1e12,max=1e12"`
		PhysicalTarget *float64   `json:"physicalTarget" validate:"omitempty,min=-1e12,max=1e12"`
		Verification   taggedText `json:"verification"`
	}
)
