package timeline_test

import (
	"fmt"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/ops"
	"github.com/comision-mixta/mixta/ops/timeline"
	"github.com/comision-mixta/mixta/record"
)

// Four o'clock in Lima is five o'clock in La Paz.
func Example() {
	o := ops.Operation{Components: []ops.Component{{Key: "lago", Side: record.PE, Actual: &ops.Window{From: "2022-05-16T04:00:00-05:00"}}}}
	for _, t := range timeline.Clock(&o) {
		fmt.Println(t.Component, t.Event.In(check.EN), t.At.In(timeline.Lima()).Format("15:04"), t.At.In(timeline.LaPaz()).Format("15:04"))
	}
	// Output: lago start 04:00 05:00
}
