package odk

import (
	"slices"
	"strconv"
	"strings"

	"github.com/comision-mixta/mixta/check"
)

// submission is one filled-in form: its answers by the names of their questions.
// Those of a position have "place.latitude" and the like; what the server adds is
// "instance", "submitted" and "review".
type submission struct {
	place   check.Place
	answers map[string]string
	refused bool
}

// asked are the questions whose answers are taken.
var asked = append([]string{Unit, Visited, Mode, By, Independent, Reached, Place, Found, Confusion, MappedOther,
	Survey, Parcel, Point, Mapped, Design, Stratum, Seed, Order, Population, Version, Centre}, Photos()...)

// server are the columns that servers add, and what they are here; "" for those
// that say nothing of what was found, and may name whoever was there.
var server = map[string]string{
	"KEY": "instance", "instanceID": "instance", "_uuid": "instance", "SubmissionDate": "submitted", "_submission_time": "submitted", "ReviewState": "review", "_validation_status": "review",
	"start": "", "end": "", "about": "", "unit_label": "", "instanceName": "", "SubmitterID": "", "SubmitterName": "", "AttachmentsPresent": "", "AttachmentsExpected": "", "Status": "",
	"DeviceID": "", "deviceid": "", "Edits": "", "FormVersion": "", "__version__": "", "_version_": "", "_id": "", "_notes": "", "_status": "", "_submitted_by": "", "_tags": "", "_index": "",
	"rootUuid": "", "formhub/uuid": "", "uuid": "", "_xform_id_string": "", "_attachments": "", "_geolocation": "", "_bamboo_dataset_id": "", "PARENT_KEY": "",
}

// coordinates are the ends of the columns of a position, of Central and of Kobo.
var coordinates = []struct{ central, kobo, name string }{
	{"-Latitude", "_latitude", ".latitude"}, {"-Longitude", "_longitude", ".longitude"}, {"-Altitude", "_altitude", ".altitude"}, {"-Accuracy", "_precision", ".accuracy"},
}

// called returns the name by which the answers of a column are kept, "" for one
// that is not; and whether the column is known.
func called(column string) (name string, known bool) {
	column = strings.TrimSpace(column)
	if name, known = server[column]; known {
		return name, true
	}
	part := ""
	for _, c := range coordinates {
		if q, is := strings.CutSuffix(column, c.central); is {
			column, part = q, c.name
		} else if q, is := strings.CutSuffix(column, c.kobo); is && strings.HasPrefix(q, "_") {
			column, part = q[1:], c.name
		}
	}
	for _, at := range []int{strings.LastIndexByte(column, '/'), strings.LastIndexByte(column, '-')} { // groups, of Kobo and of Central
		base := column[at+1:]
		if name, known = server[base]; known && part == "" {
			return name, true
		}
		if slices.Contains(asked, base) {
			return base + part, true
		}
	}
	return "", false
}

// positionOf returns the parts of a position: of its columns or, where these are
// missing, of the one column in which a server writes it as a text.
func (s *submission) positionOf(question string) (parts [4]string, given bool) {
	for i, c := range coordinates {
		parts[i] = s.answers[question+c.name]
	}
	if parts[0] == "" && parts[1] == "" {
		copy(parts[:], strings.Fields(s.answers[question]))
	}
	return parts, parts[0] != "" || parts[1] != ""
}

// keep keeps an answer.
func (s *submission) keep(name, value string) {
	if value = strings.TrimSpace(value); value != "" && value != "null" && s.answers[name] == "" {
		s.answers[name] = value
	}
}

// pointer is the place of the n-th submission of a file.
func pointer(n int) string { return "/" + strconv.Itoa(n) }
