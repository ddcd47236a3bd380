//go:build js && wasm

package main

import (
	"syscall/js"
	"time"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/record"
)

// options is what a caller asks for, as an object. A value that is none of
// those below is an error in the answer.
type options struct {
	lang    check.Lang // "es", "en"; else "en"
	name    string     // of the file, in the answer
	profile check.Profile
	today   record.Date  // "": the file's own day
	at      time.Time    // when keys must be valid; now unless given
	by      record.Actor // who must have signed; "": nobody
	max     int          // findings told; 0: all
	wrong   error
}

func asked(v js.Value) (o options) {
	given := func(name string) string {
		if m := v.Get(name); m.Type() == js.TypeString {
			return m.String()
		}
		return ""
	}
	if m := v.Get("max"); m.Type() == js.TypeNumber {
		o.max = max(0, m.Int())
	}
	o.lang, o.name, o.at = check.EN, given("name"), time.Now()
	if given("lang") == string(check.ES) {
		o.lang = check.ES
	}
	var ok bool
	if p := given("profile"); p != "" {
		if o.profile, ok = check.ParseProfile(p); !ok {
			o.wrong = check.Errorf(textProfile, p)
		}
	}
	o.today = record.Date(given("today"))
	if _, ok = o.today.Time(); o.today != "" && !ok {
		o.wrong = check.Errorf(textDay, o.today)
	}
	if at := given("at"); at != "" {
		if o.at, ok = record.Instant(at).Time(); !ok {
			o.wrong = check.Errorf(textInstant, at)
		}
	}
	o.by = record.Actor(given("by"))
	if o.by != "" && !o.by.Valid() {
		o.wrong = check.Errorf(textActor, o.by)
	}
	return o
}

// reading returns the options of reading.
func (o *options) reading() []mixta.Option {
	all := []mixta.Option{mixta.WithProfile(o.profile)}
	if o.today != "" {
		all = append(all, mixta.WithToday(o.today))
	}
	return all
}

var (
	textProfile = check.Text{
		ES: "el perfil debe ser draft, exchange o publish, no «%s»",
		EN: "the profile must be draft, exchange or publish, not %q"}
	textDay = check.Text{
		ES: "el día debe ser como 2026-01-31, no «%s»",
		EN: "the day must be like 2026-01-31, not %q"}
	textInstant = check.Text{
		ES: "el instante debe tener su diferencia respecto a UTC, como 2026-01-31T12:00:00-04:00, no «%s»",
		EN: "the instant must have its offset, like 2026-01-31T12:00:00-04:00, not %q"}
	textActor = check.Text{
		ES: "el firmante debe ser el código de un actor, como BO-FELCN, no «%s»",
		EN: "the signer must be the code of an actor, like BO-FELCN, not %q"}
)
