package radar

import (
	"time"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/convert/internal/text"
)

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
		if _, err := time.Parse(text.Layout(form.EN), s); err == nil {
			return check.Text{ES: "fecha u hora no válida (indique --layout «" + form.ES + "»)", EN: `invalid date or time (give --layout "` + form.EN + `")`}
		}
	}
	return why
}
