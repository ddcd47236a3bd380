package main

import (
	"runtime"
	"runtime/debug"
	"runtime/metrics"
)

const (
	leastHeap = 20 << 20 // bytes: memory is not collected for less
	leastMore = 50       // percent of what is kept: by so much the heap may grow in any case
)

// collectLate lets the heap grow to so many bytes before memory is collected, or by
// half of what is in use, whichever is more: files are streamed, so that what is kept
// is small and what is thrown away is young, and most of the work of collecting is
// to go through what is kept. It judges anew after each collection.
func collectLate(heap int) {
	live := []metrics.Sample{{Name: "/gc/heap/live:bytes"}}
	metrics.Read(live)
	kept := 4 << 20 // what the runtime counts with at least
	if live[0].Value.Kind() == metrics.KindUint64 {
		kept = max(kept, int(live[0].Value.Uint64()))
	}
	debug.SetGCPercent(max(leastMore, 100*(heap-kept)/kept))
	runtime.AddCleanup(new([64]byte), collectLate, heap)
}
