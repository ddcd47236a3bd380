package record

import "testing"

func TestActorValid(t *testing.T) {
	for actor, want := range map[Actor]bool{
		"BO": true, "BO-FELCN": true, "PE-MININTER-DIRANDRO": true, "UNODC": true,
		"": false, "B": false, "bo": false, "BO-": false, "BO FELCN": false, "BO-FELCN\n": false, "BO-A1-B2-C3": false,
	} {
		if actor.Valid() != want {
			t.Errorf("%q: %v", actor, !want)
		}
	}
}
