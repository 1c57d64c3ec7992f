/** Items of the menu: verb first. */
export const menu = {
  setUp: '設定稽核',
  connect: '連接證據',
  check: '檢查承諾',
  checkData: '檢查資料',
  save: '儲存這次稽核',
  review: '檢視承諾',
};
