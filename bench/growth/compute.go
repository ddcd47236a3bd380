package main

// computeFamilies are what is computed from files.
var computeFamilies = []family{
	{"same subjects", 200, func(n int) map[string]string { return map[string]string{"f.json": network(n)} }, "intel same f.json f.json"},
	{"network", 200, func(n int) map[string]string { return map[string]string{"f.json": network(n)} }, "intel network f.json"},
	{"conflicts of notices", 200, func(n int) map[string]string {
		return map[string]string{"f.json": state(list{"notices", many(n, func(i int) any { return record("ops", "notices", obj{"id": id(i)}) })})}
	}, "ops conflicts f.json"},
}
