package cli

import (
	"github.com/comision-mixta/mixta/check"
)

// advice says what a text is that has nothing of a file in it, and what to do with
// it, by what was found in it; "" where it is a file.
func (a *App) advice(r *check.Report) string {
	for i := range r.Findings {
		if f := &r.Findings[i]; f.Rule.ID == "json.syntax" && f.Line == 1 && f.Column == 1 {
			return f.Message(a.Lang)
		}
	}
	return a.unlike(r)
}

// unlike is [App.advice] for JSON.
func (a *App) unlike(r *check.Report) string {
	found := map[string]bool{} // by rule and pointer
	for i := range r.Findings {
		found[r.Findings[i].Rule.ID+" "+r.Findings[i].Pointer] = true
	}
	alien := func(member string) bool { return found["shape.additionalProperties /"+member] }
	switch {
	case found["shape.type "]:
		return a.Say(textNotObject)
	case !found["shape.required /mixta"] || !found["shape.required /envelope"]:
		return ""
	case alien("features"):
		return a.Say(textGeoJSON)
	case alien("id") || alien("issuer"):
		return a.Say(textSingle)
	}
	return ""
}

var (
	textAdvice    = check.Text{ES: "%s: %s", EN: "%s: %s"}
	textNotObject = check.Text{
		ES: `un archivo es un objeto con mixta, envelope y listas de registros; ponga los registros en la lista de su tipo, {"actions": […]}, y agréguelos con «mixta add»`,
		EN: `a file is an object with mixta, envelope and lists of records; put the records in the list of their kind, {"actions": […]}, and enter them with "mixta add"`}
	textSingle = check.Text{
		ES: `es un solo registro, no un archivo; verifíquelo con «mixta validate --kind TIPO», o póngalo en la lista de su tipo, {"actions": [{…}]}, y agréguelo a un archivo con «mixta add»`,
		EN: `this is a single record, not a file; check it with "mixta validate --kind KIND", or put it in the list of its kind, {"actions": [{…}]}, and enter it in a file with "mixta add"`}
	textGeoJSON = check.Text{ES: "es GeoJSON; lo lee «mixta import geojson»", EN: `this is GeoJSON; "mixta import geojson" reads it`}
)
