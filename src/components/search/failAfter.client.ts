/** Fails after a time: whatever is raced against it has come by then, or counts as not coming. */
export function failAfter(milliseconds: number): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(() => {
      reject(new Error());
    }, milliseconds);
  });
}
