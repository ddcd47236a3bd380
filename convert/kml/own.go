package kml

import (
	"encoding/xml"

	"github.com/comision-mixta/mixta/convert/track"
)

// own is what a placemark has that [Write] wrote: its data, and the lists of the
// gx:Track that is being read.
type own struct {
	data  map[string]string
	lists map[string][]string
	key   string // of the data or list that is being read
	other string // its name, where it is not one that mixta writes
}

// begin begins a Data or a SimpleArrayData.
func (o *own) begin(attributes []xml.Attr) {
	o.key, o.other = "", ""
	for _, a := range attributes {
		switch {
		case a.Name.Local != "name":
		case track.Named(a.Value):
			o.key = a.Value
		default:
			o.other = a.Value
		}
	}
}

// value takes a value of what was begun: whole is the same with the space around it.
func (o *own) value(inTrack bool, content, whole string) {
	switch {
	case o.key == "":
	case !inTrack:
		o.data[o.key] = whole
	case len(o.lists[o.key]) < maxTrack:
		o.lists[o.key] = append(o.lists[o.key], content)
	}
}

// member returns a member of the placemark.
func (o *own) member(name string) string { return o.data[name] }

// at returns a member of the i-th point.
func (o *own) at(i int) func(name string) string {
	return func(name string) string {
		if i < len(o.lists[name]) {
			return o.lists[name][i]
		}
		return ""
	}
}
