package versions

import (
	"bytes"
	"context"
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/exchange/internal/histories"
	"github.com/comision-mixta/mixta/exchange/internal/raw"
	"github.com/comision-mixta/mixta/exchange/merge"
	"github.com/comision-mixta/mixta/record"
)

var bolivia = Issue{By: "BO-VDSSC", At: "2023-01-01T00:00:00-04:00"}

const (
	secretUntil = `"until":"2022-09-30","markings":{"until":{"tlp":"AMBER+STRICT","releasable":["BO"]}}`
	noUntil     = `"absent":{"until":"withheld"}`
	coarseUntil = `"until":"2022-10-01","absent":{"until":"generalised"}`
)

// jointMeeting is a version of the joint meeting with what it says of ordinal and until.
func jointMeeting(issuer, version, until string) []byte {
	return histories.Meeting(issuer, version, `"joint":true,"ordinal":1,`+until)
}

// TestRedactedIsNotRevised: who was not given a member cannot issue the next
// version, only propose it; its own issuer can.
func TestRedactedIsNotRevised(t *testing.T) {
	for _, until := range []string{noUntil, coarseUntil} {
		current := jointMeeting("BO-VDSSC", `{"BO-VDSSC":1}`, until)
		edited := bytes.Replace(current, []byte(`"ordinal":1`), []byte(`"ordinal":2`), 1)
		withdrawal, err := WithdrawJSON("meeting", current, record.Withdrawal{Reason: record.Text{ES: "x"}, Authority: record.Authority{Actor: "BO"}}, bolivia)
		if err != nil {
			t.Fatal(err)
		}
		for name, make := range map[string]func(Issue) ([]byte, error){
			"revise": func(h Issue) ([]byte, error) { return ReviseJSON("meeting", current, edited, h) },
			"accept": func(h Issue) ([]byte, error) { return AcceptJSON("meeting", current, current, h) },
			"decline": func(h Issue) ([]byte, error) {
				return DeclineJSON("meeting", current, current, record.Text{ES: "x"}, h)
			},
			"overrule": func(h Issue) ([]byte, error) { return OverruleJSON("meeting", current, withdrawal, h) },
		} {
			_, err := make(peru)
			if es, ok := check.Say(err, check.ES); !ok || !strings.Contains(es, "until") || !strings.Contains(es, "propose") {
				t.Errorf("%s: %v", name, err)
			}
			if _, err := make(bolivia); err != nil {
				t.Errorf("%s by its issuer: %v", name, err)
			}
		}
		if _, err := ProposeJSON("meeting", current, edited, peru); err != nil {
			t.Error(err)
		}
	}
}

// TestWithheldIsUnchanged: what was withheld from the one who changed a record
// comes from the version that has it, with its marking.
func TestWithheldIsUnchanged(t *testing.T) {
	full := jointMeeting("BO-VDSSC", `{"BO-VDSSC":1}`, secretUntil)
	for _, until := range []string{noUntil, coarseUntil} {
		less := strings.Replace(string(jointMeeting("PE-DEVIDA", `{"BO-VDSSC":1,"PE-DEVIDA":1}`, until)), `"ordinal":1`, `"ordinal":2`, 1)
		moved := strings.Replace(string(jointMeeting("BO-VDSSC", `{"BO-VDSSC":2}`, secretUntil)), `"2022-09-29"`, `"2022-09-28"`, 1)
		resolve := func(base []byte) func() ([]byte, error) {
			return func() ([]byte, error) {
				chosen := map[string][]byte{}
				if base == nil {
					chosen = map[string][]byte{"/ordinal": []byte("2"), "/held": []byte(`"2022-09-28"`)}
				}
				r, err := ResolveJSON("meeting", base, [][]byte{[]byte(less), []byte(moved)}, chosen, bolivia)
				if err != nil {
					return nil, err
				}
				return r.Record, nil
			}
		}
		for name, make := range map[string]func() ([]byte, error){
			"accept":                   func() ([]byte, error) { return AcceptJSON("meeting", full, []byte(less), bolivia) },
			"resolve":                  resolve(full),
			"resolve, without a base":  resolve(nil),
			"resolve, redacted before": resolve(jointMeeting("BO-VDSSC", `{"BO-VDSSC":1}`, noUntil)),
			"resolve to": func() ([]byte, error) {
				return ResolveToJSON("meeting", [][]byte{[]byte(less), []byte(moved)}, []byte(less), bolivia)
			},
		} {
			b, err := make()
			if err != nil {
				t.Errorf("%s %s: %v", name, until, err)
				continue
			}
			o, err := raw.Parse(b)
			if err != nil {
				t.Fatalf("%s: %v", name, err)
			}
			got := []string{string(o.Get("ordinal")), string(o.Get("until")), string(o.Get("markings")), string(o.Get("absent"))}
			if diff := cmp.Diff([]string{"2", `"2022-09-30"`, `{"until":{"tlp":"AMBER+STRICT","releasable":["BO"]}}`, ""}, got); diff != "" {
				t.Errorf("%s %s: %s", name, until, diff)
			}
		}
	}
}

// TestWithheldFromTheOneWhoResolves: what another changed and withheld, or added
// and withheld, cannot be overwritten by who does not see it.
func TestWithheldFromTheOneWhoResolves(t *testing.T) {
	theirs := jointMeeting("BO-VDSSC", `{"BO-VDSSC":2}`, noUntil)
	for name, before := range map[string]string{"changed": `"until":"2022-09-30"`, "added": `"session":"ordinary"`} {
		before = strings.Replace(before, `"session":"ordinary"`, `"exercise":true`, 1)
		base := jointMeeting("BO-VDSSC", `{"BO-VDSSC":1}`, before)
		own := jointMeeting("PE-DEVIDA", `{"BO-VDSSC":1,"PE-DEVIDA":1}`, before)
		r, err := ResolveJSON("meeting", base, [][]byte{theirs, own}, nil, peru)
		if es, ok := check.Say(err, check.ES); !ok || !strings.Contains(es, "until") {
			t.Errorf("%s: %v %v", name, r, err)
		}
		to, err := ResolveToJSON("meeting", [][]byte{theirs, own}, own, peru)
		if es, ok := check.Say(err, check.ES); !ok || !strings.Contains(es, "until") {
			t.Errorf("%s: %s %v", name, to, err)
		}
	}
}

// TestBase: the base is what both siblings have in common, and no other.
func TestBase(t *testing.T) {
	version := func(issuer, version, until string) Copy {
		return Copy{Kind: "meeting", Raw: jointMeeting(issuer, version, until)}
	}
	const plain = `"exercise":true`
	one := version("BO-VDSSC", `{"BO-VDSSC":1}`, plain)
	bo, pe := version("BO-VDSSC", `{"BO-VDSSC":2}`, plain), version("PE-DEVIDA", `{"BO-VDSSC":1,"PE-DEVIDA":1}`, plain)
	byBO, byPE := version("BO-VDSSC", `{"BO-VDSSC":3,"PE-DEVIDA":1}`, plain), version("PE-DEVIDA", `{"BO-VDSSC":2,"PE-DEVIDA":2}`, plain)
	proposal := version("BO-VDSSC", `{"BO-VDSSC":1}`, `"exercise":false`)
	proposal.Section = mixta.Proposals
	redacted := version("BO-VDSSC", `{"BO-VDSSC":1}`, noUntil)
	fork := version("BO-VDSSC", `{"BO-VDSSC":1}`, `"exercise":false`)
	both := version("BO-VDSSC", `{"BO-VDSSC":2,"PE-DEVIDA":1}`, plain)
	for name, row := range map[string]struct {
		siblings, archive []Copy
		want              *Copy
	}{
		"one before both":             {[]Copy{bo, pe}, []Copy{bo, pe, one}, &one},
		"criss-cross":                 {[]Copy{byBO, byPE}, []Copy{one, bo, pe, byBO, byPE}, nil},
		"a newer one is not there":    {[]Copy{byBO, byPE}, []Copy{one}, nil},
		"the newer one, of several":   {[]Copy{byBO, byPE}, []Copy{one, bo, pe, both}, &both},
		"a proposal":                  {[]Copy{bo, pe}, []Copy{proposal}, nil},
		"a redacted copy":             {[]Copy{bo, pe}, []Copy{redacted}, nil},
		"a redacted copy beside it":   {[]Copy{bo, pe}, []Copy{redacted, one}, &one},
		"two contents of one version": {[]Copy{bo, pe}, []Copy{one, fork}, nil},
		"nothing in common":           {nil, []Copy{one}, nil},
	} {
		t.Run(name, func(t *testing.T) {
			var inputs []merge.Input
			for _, c := range row.archive {
				in, err := Bundle("CM-BOPE", c)
				if err != nil {
					t.Fatal(err)
				}
				inputs = append(inputs, in)
			}
			steps, err := History(context.Background(), histories.MeetingID, inputs...)
			if err != nil {
				t.Fatal(err)
			}
			siblings := row.siblings
			for i := range siblings {
				h, err := parse(siblings[i].Raw)
				if err != nil {
					t.Fatal(err)
				}
				siblings[i].Header.Version = h.Version
			}
			var want string
			if row.want != nil {
				want = string(row.want.Raw)
			}
			if diff := cmp.Diff(want, string(Base(steps, siblings))); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestChoiceOfNothing(t *testing.T) {
	versions := [][]byte{planWith(`{"BO-VDSSC":2}`, planClash), planWith(`{"BO-VDSSC":1,"PE-DEVIDA":1}`, planPE)}
	_, err := ResolveJSON("plan", nil, versions, map[string][]byte{"/period/to": []byte(`"2023-12-31"`), "/period/too": []byte("1")}, peru)
	var unused *UnusedChoiceError
	if !errors.As(err, &unused) || unused.Pointer != "/period/too" {
		t.Error(err)
	}
}

// TestNotARecord: what is given as a record and is none is told in both
// languages, and not repeated.
func TestNotARecord(t *testing.T) {
	for _, b := range []string{"hello", "", `{"a":`, `{"id":1}`, `{}`, `{"plans":[]}`, `[]`} {
		_, _, err := Parse([]byte(b))
		if es, ok := check.Say(err, check.ES); !ok || es == err.Error() || strings.Contains(err.Error(), "merge:") || b != "" && strings.Contains(err.Error(), b) {
			t.Errorf("%s: %v", b, err)
		}
	}
}
