package crops

// CheckTotal is nil when a published total is the sum of its parts but for its
// rounding: when it is a multiple of step, and no further than half a step from
// the exact sum. Half a step itself passes, since the parts are often rounded
// too: 18,439 + 12,125 + 486 = 31,050 ha stand behind the 31,000 ha published
// for Bolivia in 2023, with a step of 100 ha. A step of zero asks for equality.
func CheckTotal(total MicroHectares, parts []MicroHectares, step MicroHectares) error {
	sum, err := SumAreas(parts...)
	if err != nil {
		return err
	}
	if _, err := SumAreas(total, step); err != nil {
		return err
	}
	if step > 0 && total%step != 0 {
		return refuse(ReasonStep, "", total.String(), step.String())
	}
	gap := sum - total
	if gap < 0 {
		gap = -gap
	}
	if gap > step-gap { // 2·gap > step, without doubling
		return refuse(ReasonTotal, step.String(), total.String(), sum.String())
	}
	return nil
}

// ValidatedShare is how much of a declared reduction was validated, from 0 to 1.
// For Bolivia in 2023 UNODC stated 44.7 % of the 10,302 ha declared.
func ValidatedShare(validated, declared MicroHectares) (float64, error) {
	if _, err := SumAreas(validated); err != nil {
		return 0, err
	}
	if _, err := SumAreas(declared); err != nil {
		return 0, err
	}
	switch {
	case declared == 0:
		return 0, refuse(ReasonNoneDeclare)
	case validated > declared:
		return 0, refuse(ReasonValidated, "", validated.String(), declared.String())
	}
	return float64(validated) / float64(declared), nil
}
