package program

import (
	"reflect"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/scan"
)

// Check writes the value that v points to and returns what reading it finds.
func (n *Node) Check(kind string, v any) check.Report {
	x := NewPass(scan.NewBytes(n.Append(nil, v), RecordLimits), RecordLimits)
	return x.Read(n, kind, "", reflect.New(n.typ).Interface()).Report.Unplaced()
}
