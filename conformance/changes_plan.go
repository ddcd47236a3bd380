package conformance

// planChanges break the rules of package plan.
var planChanges = []Change{
	{Rule: "plan.action.due-before-start", Base: "plan", Old: `"due":"2023-06-30"`, New: `"due":"2022-10"`, Pointer: "/actions/0/due"},
}
