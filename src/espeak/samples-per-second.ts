/** What eSpeak NG makes. */
export const samplesPerSecond = 22_050;
