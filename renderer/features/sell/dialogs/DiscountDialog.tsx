import { Button, Group, SegmentedControl, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { multiplyDivide } from '../../../../shared/money/round.ts';
import type { Problem } from '../../../../shared/problem.ts';
import type { Result } from '../../../../shared/result.ts';
import type { Cart, Discount } from '../../../../shared/sale/cart.ts';
import type { Settlement } from '../../../../shared/sale/settle.ts';
import { taxOf } from '../../../../shared/sale/sums.ts';
import { Money } from '../../../ui/Money.tsx';
import { MoneyInput } from '../../../ui/MoneyInput.tsx';
import { setBillDiscount, setLineDiscount } from '../cart/edit.ts';
import { discountBill, discountLine } from '../store/edit.ts';
import { closeDialog, useSale } from '../store/sale.ts';
import { useSettled } from '../use-settlement.ts';
import { isReason, ReasonInput } from './ReasonInput.tsx';
import { SmallForm } from './SmallForm.tsx';

const REASONS = ['festival', 'rebate', 'damaged', 'bulk', 'regular'] as const;
const WHOLE = 10_000;
/** Stands for the reason while none is given; only the sums are shown of it. */
const UNSAID = '—';

interface DiscountDialogProps {
  /** The line it is for; without it, the whole bill. */
  readonly lineId?: string;
  readonly settled: Result<Settlement, Problem>;
}

/** Less than the price, by part or by sum, with its reason. */
export function DiscountDialog({ lineId, settled }: DiscountDialogProps) {
  const { t } = useTranslation('sell');
  const cart = useSale((sale) => sale.cart);
  const index = cart.lines.findIndex((line) => line.id === lineId);
  const before = lineId === undefined ? cart.discount : cart.lines[index]?.discount;
  const [kind, setKind] = useState<Discount['kind']>(before?.kind ?? 'percent');
  const [figure, setFigure] = useState(figureOf(before));
  const [reason, setReason] = useState(before?.reason ?? '');
  const amount = baseOf(settled, lineId === undefined ? undefined : index);
  const less = figure === undefined ? 0 : lessOf(kind, figure, amount);
  const isRight =
    figure !== undefined && figure > 0 && (kind === 'amount' ? figure <= amount : figure <= WHOLE);

  const set = (discount: Discount | undefined) => {
    closeDialog();
    if (lineId === undefined) discountBill(discount);
    else discountLine(lineId, discount);
  };
  const done = () => {
    if (figure === undefined) return;
    const why = reason.trim();
    set(
      kind === 'percent' ? { kind, basisPoints: figure, reason: why } : { kind, paise: figure, reason: why },
    );
  };
  return (
    <SmallForm
      title={lineId === undefined ? t('discount.bill') : t('discount.line')}
      wide
      onDone={done}
      canDone={isRight && isReason(reason)}
      aside={
        before && (
          <Button variant="subtle" mr="auto" onClick={() => set(undefined)}>
            {t('discount.take-off')}
          </Button>
        )
      }
    >
      <SegmentedControl
        aria-label={t('discount.kind')}
        value={kind}
        onChange={(value) => setKind(value === 'amount' ? 'amount' : 'percent')}
        data={[
          { value: 'percent', label: t('discount.percent') },
          { value: 'amount', label: t('discount.amount') },
        ]}
      />
      <MoneyInput
        label={kind === 'percent' ? t('discount.percent') : t('discount.amount')}
        leftSection={kind === 'percent' ? '%' : '₹'}
        size="xl"
        value={figure}
        onChange={setFigure}
        data-autofocus
      />
      <Group justify="space-between" gap="md">
        <Text className="figures">
          <Money paise={amount} show="auto" /> − <Money paise={less} show="auto" /> ={' '}
          <strong>
            <Money paise={amount - less} show="auto" />
          </strong>
        </Text>
        <Outcome cart={cartWith(cart, lineId, isRight ? discountOf(kind, figure) : before)} />
      </Group>
      <ReasonInput
        reasons={REASONS.map((one) => t(`discount.reason.${one}`))}
        value={reason}
        onChange={setReason}
      />
    </SmallForm>
  );
}

/** What the whole bill comes to with it: a discount can bring a garment under the limit of a lower rate. */
function Outcome({ cart }: { readonly cart: Cart }) {
  const { t } = useTranslation('sell');
  const settled = useSettled(cart);
  if (!settled.ok) return null;
  const { totals } = settled.value;
  return (
    <Text className="figures" role="status">
      {t('totals.payable')}{' '}
      <strong data-testid="discounted-payable">
        <Money paise={totals.payable} show="auto" />
      </strong>{' '}
      ({t('totals.tax')} <Money paise={taxOf(totals)} />)
    </Text>
  );
}

function discountOf(kind: Discount['kind'], figure: number): Discount {
  return kind === 'percent'
    ? { kind, basisPoints: figure, reason: UNSAID }
    : { kind, paise: figure, reason: UNSAID };
}

function cartWith(cart: Cart, lineId: string | undefined, discount: Discount | undefined): Cart {
  return lineId === undefined ? setBillDiscount(cart, discount) : setLineDiscount(cart, lineId, discount);
}

function figureOf(discount: Discount | undefined): number | undefined {
  return discount?.kind === 'percent' ? discount.basisPoints : discount?.paise;
}

/** Paise that the discount is taken from, without the one that is there. */
function baseOf(settled: Result<Settlement, Problem>, index: number | undefined): number {
  if (!settled.ok) return 0;
  const { lines } = settled.value;
  if (index !== undefined) return (lines[index]?.gross ?? 0) - (lines[index]?.rebate ?? 0);
  return lines.reduce((sum, line) => sum + line.gross - line.rebate - line.lineDiscount, 0);
}

function lessOf(kind: Discount['kind'], figure: number, amount: number): number {
  return Math.min(amount, kind === 'percent' ? multiplyDivide(amount, figure, WHOLE) : figure);
}
