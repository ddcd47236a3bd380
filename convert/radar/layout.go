package radar

import (
	"regexp"
	"strings"
	"time"

	"github.com/comision-mixta/mixta/check"
)

// Layout turns the form of a time as people write it, "DD/MM/AAAA hh:mm:ss" or
// "YYYY-MM-DD HH:mm", into the one that package time has. One that is in that
// already, "02/01/2006 15:04:05", stays as it is. Letters may be of either case: MM
// after the hour are minutes, elsewhere the month.
func Layout(written string) string {
	if strings.Contains(written, "2006") || strings.Contains(written, "15") || strings.Contains(written, "Jan") {
		return written
	}
	hour := false
	return parts.ReplaceAllStringFunc(written, func(s string) string {
		after := hour
		hour = strings.EqualFold(s, "hh")
		switch strings.ToLower(s) {
		case "aaaa", "yyyy":
			return "2006"
		case "aa", "yy":
			return "06"
		case "dd":
			return "02"
		case "hh":
			return "15"
		case "ss":
			return "05"
		}
		if after {
			return "04"
		}
		return "01"
	})
}

var parts = regexp.MustCompile(`(?i)aaaa|yyyy|aa|yy|dd|mm|hh|ss`)

// usual are the forms in which both countries write times, the Spanish first.
var usual = []check.Text{
	{ES: "DD/MM/AAAA hh:mm:ss", EN: "DD/MM/YYYY hh:mm:ss"}, {ES: "DD-MM-AAAA hh:mm:ss", EN: "DD-MM-YYYY hh:mm:ss"}, {ES: "DD.MM.AAAA hh:mm:ss", EN: "DD.MM.YYYY hh:mm:ss"},
	{ES: "AAAA-MM-DD hh:mm:ss", EN: "YYYY-MM-DD hh:mm:ss"}, {ES: "AAAA/MM/DD hh:mm:ss", EN: "YYYY/MM/DD hh:mm:ss"},
	{ES: "DD/MM/AAAA hh:mm", EN: "DD/MM/YYYY hh:mm"}, {ES: "AAAA-MM-DD hh:mm", EN: "YYYY-MM-DD hh:mm"},
}

// unreadTime says that a time cannot be read, and in which form it may be.
func unreadTime(s string) check.Text {
	why := check.Text{ES: "fecha u hora no válida (indique --layout)", EN: "invalid date or time (give --layout)"}
	for _, form := range usual {
		if _, err := time.Parse(Layout(form.EN), s); err == nil {
			return check.Text{ES: "fecha u hora no válida (indique --layout «" + form.ES + "»)", EN: `invalid date or time (give --layout "` + form.EN + `")`}
		}
	}
	return why
}
