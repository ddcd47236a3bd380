// Package plan holds what the Mixed Commission agrees and what becomes of it:
// meetings, operational plans, their actions, progress on them, and published
// statistics.
//
// A [Meeting] of the commission ends in an act. The act adopts a [Plan] (in
// September 2022, 35 actions for 2022–2023). Each [Action] names the agencies
// that answer for it on either side, its due time and its indicators. Each
// side reports [Progress] in its own records; what both agree on is said by an
// act, never inferred. Package review says how a plan stands on a given day.
//
// A [Statistic] is a figure as somebody published it, with its source, edition
// and period, so that prevention, treatment, money laundering, prices and
// alternative development have their data too.
package plan
