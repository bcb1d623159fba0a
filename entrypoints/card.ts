import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startCard } from '../src/overlay/card-controller.tsx';
import { borrow } from '../src/overlay/shared.ts';
import cardStyle from '../src/ui/card.css?inline';
import sheetStyle from '../src/ui/sheet.css?inline';
import statusStyle from '../src/ui/status.css?inline';
import tokens from '../src/ui/tokens.css?inline';

export default defineUnlistedScript(() => {
  const overlay = borrow();
  if (overlay && !overlay.hasCard) startCard(document, overlay, tokens + statusStyle + cardStyle + sheetStyle);
});
