package main

import (
	"math"
	"runtime"
	"runtime/debug"
	"runtime/metrics"
)

const (
	mostUsed  = 42 << 20 // bytes: so much in all may be taken from the system where little is kept
	mostKept  = 30 << 20 // bytes: that is little
	leastHeap = 20 << 20 // bytes: memory is not collected for less
	leastMore = 50       // percent of what is kept: by so much the heap may grow in any case
)

// collectLate lets the heap grow to so many bytes before memory is collected, or by
// half of what is in use, whichever is more: files are streamed, so that what is kept
// is small and what is thrown away is young, and most of the work of collecting is
// to go through what is kept. Where that is little, what is free goes back to the system
// early, so that files of any size and of many kinds are read in 64 MiB, with the 23 of the
// program itself. It judges anew after each collection.
func collectLate(heap int) {
	live := []metrics.Sample{{Name: "/gc/heap/live:bytes"}}
	metrics.Read(live)
	kept := 4 << 20 // what the runtime counts with at least
	if live[0].Value.Kind() == metrics.KindUint64 {
		kept = max(kept, int(live[0].Value.Uint64()))
	}
	limit := int64(math.MaxInt64)
	if kept <= mostKept {
		limit = mostUsed
	}
	debug.SetMemoryLimit(limit)
	debug.SetGCPercent(max(leastMore, 100*(heap-kept)/kept))
	runtime.AddCleanup(new([64]byte), collectLate, heap)
}
