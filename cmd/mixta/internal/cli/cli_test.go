package cli

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestAlike(t *testing.T) {
	known := []string{"action", "plan.action.two-leads", "plan.action.one-side", "plan.plan.agreed"}
	for name, want := range map[string][]string{
		"plan.action.x":   known[1:3],
		"plan.x.x":        known[1:],
		"x.action.x":      known,
		"x":               known,
		".":               known,
		"plan.action.x.y": known[1:3],
	} {
		if diff := cmp.Diff(want, alike(name, known)); diff != "" {
			t.Errorf("alike to %q (-want +got):\n%s", name, diff)
		}
	}
}

func TestLanguage(t *testing.T) {
	for _, test := range []struct {
		env  map[string]string
		args string
		want string
	}{
		{nil, "", "en"},
		{map[string]string{"LANG": "es_BO.UTF-8"}, "", "es"},
		{map[string]string{"LANG": "es"}, "", "es"},
		{map[string]string{"LANG": "es_PE@euro", "LC_MESSAGES": "C"}, "", "en"},
		{map[string]string{"LANG": "en_US.UTF-8", "LC_ALL": "es-PE"}, "", "es"},
		{map[string]string{"LANG": "est_EE"}, "", "en"},
		{map[string]string{"LANG": "es_BO.UTF-8"}, "validate --lang en x", "en"},
		{nil, "validate x --lang=es", "es"},
		{nil, "validate -- --lang=es", "en"},
	} {
		got := language(strings.Fields(test.args), func(name string) string { return test.env[name] })
		if string(got) != test.want {
			t.Errorf("%v %s: %s, want %s", test.env, test.args, got, test.want)
		}
	}
}

func TestNearest(t *testing.T) {
	known := []string{"action", "meeting", "plan", "plan.action.due-before-start"}
	for name, want := range map[string]string{"acton": "action", "Actions": "action", "meet": "meeting", "plan.action.due": "plan.action.due-before-start", "xyz": "", "": "", "pln": "plan"} {
		if got := nearest(name, known); got != want {
			t.Errorf("nearest to %q: %q, want %q", name, got, want)
		}
	}
}
