package plan

import "github.com/comision-mixta/mixta/record"

// Indicator is what the fulfilment of an action is measured by.
// es: Indicator es aquello con que se mide el cumplimiento de una acción.
//
//mixta:by key
type Indicator struct {
	// Name of the indicator within its action, by which progress refers to it: "operations".
	// es: Nombre del indicador dentro de su acción, con que el avance se refiere a él: «operations».
	Key Key `json:"key"`

	// What is measured.
	// es: Qué se mide.
	Name record.Text `json:"name"`

	// Unit of its values.
	// es: Unidad de sus valores.
	Unit record.Unit `json:"unit"`

	// How values of several periods make one.
	// es: Cómo se reúnen en uno los valores de varios períodos.
	Measure Measure `json:"measure"`

	// Which way is better.
	// es: En qué sentido se mejora.
	Direction Direction `json:"direction"`

	// Value before the action.
	// es: Valor anterior a la acción.
	Baseline *float64 `json:"baseline,omitzero" jsonschema:"minimum=-1000000000000,maximum=1000000000000"`

	// When the baseline was measured.
	// es: Cuándo se midió el valor de base.
	BaselineDate record.Date `json:"baselineDate,omitzero"`

	// Value to be reached, in the unit.
	// es: Valor que se ha de alcanzar, en la unidad.
	PhysicalTarget *float64 `json:"physicalTarget,omitzero" jsonschema:"minimum=-1000000000000,maximum=1000000000000"`

	// Money to be spent for it, by side and currency.
	// es: Dinero previsto para ello, por parte y moneda.
	FinancialTargets []FinancialTarget `json:"financialTargets,omitzero" jsonschema:"maxItems=20"`

	// By what the value is verified.
	// es: Con qué se verifica el valor.
	Verification record.Text `json:"verification,omitzero"`
}

// FinancialTarget is the money that one side plans for.
// es: FinancialTarget es el dinero que prevé una de las partes.
type FinancialTarget struct {
	// The side.
	// es: La parte.
	Side record.Side `json:"side"`

	// The amount.
	// es: El importe.
	Money record.Money `json:"money"`
}

// Key is a short name within a record: lower-case letters, digits and hyphens.
// es: Key es un nombre breve dentro de un registro: minúsculas, dígitos y guiones.
//
//mixta:form ^[a-z][a-z0-9\-]{0,39}$
type Key string
